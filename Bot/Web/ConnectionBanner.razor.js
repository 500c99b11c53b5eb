// Keeps asking for the connection after Blazor has given up, and loads the page anew when the server no longer knows it.
const banner = document.getElementById("components-reconnect-modal");
const everyMilliseconds = 3000;
let asking = false;

async function ask() {
    if (asking)
        return;
    asking = true;
    try {
        if (await Blazor.reconnect() === false)
            location.reload();
        asking = false;
    } catch {
        setTimeout(() => { asking = false; ask(); }, everyMilliseconds);
    }
}

banner.addEventListener("components-reconnect-state-changed", event => {
    const state = event.detail.state;
    document.documentElement.classList.toggle("is-offline", state !== "hide");
    if (state === "failed")
        ask();
    else if (state === "rejected" || state === "resume-failed")
        location.reload();
});
