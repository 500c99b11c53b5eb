using VolunteerBot.Bot.Channels.Activity;
using VolunteerBot.Bot.Announcements;
using VolunteerBot.Bot.Attendances;
using VolunteerBot.Bot.Certificates;
using VolunteerBot.Bot.Channels.Telegram;
using VolunteerBot.Bot.Channels.WebChat;
using VolunteerBot.Bot.Channels.ZaloBot;
using VolunteerBot.Bot.Channels.ZaloOa;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Bot.Demo;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Bot.Observability;
using VolunteerBot.Bot.Privacy;
using VolunteerBot.Bot.Reporting;
using VolunteerBot.Bot.Schedules;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Bot.Turns;
using VolunteerBot.Bot.Web;

namespace VolunteerBot.Bot.Hosting;

/// <summary>The whole program, put together: a table of contents.</summary>
public static class BotApplication
{
    /// <param name="adjust">What tests and the terminal put in the place of a part; it comes last.</param>
    /// <exception cref="SettingsException">A setting is unknown, missing or wrong; the message names it.</exception>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args, ContentRootPath = AppContext.BaseDirectory, ApplicationName = typeof(BotApplication).Assembly.GetName().Name,
        });
        builder.AddSettings(args);
        builder.CheckSettings();

        builder.AddLogs();
        builder.AddLimits();
        builder.Services
            .AddClockAndIds(builder.Configuration)
            .AddStore(builder.Configuration)
            .AddHosts()
            .AddConversations()
            .AddCertificates(builder.Configuration)
            .AddPrivacy(builder.Configuration)
            .AddTurns()
            .AddDelivery(builder.Configuration)
            .AddAnnouncements(builder.Configuration)
            .AddTelegram(builder.Configuration)
            .AddActivity(builder.Configuration)
            .AddZaloOa(builder.Configuration)
            .AddZaloBot(builder.Configuration)
            .AddWebChat(builder.Configuration)
            .AddDemo(builder.Configuration, builder.Environment)
            .AddSchedules(builder.Configuration)
            .AddTelemetry(builder.Configuration)
            .AddControl(builder.Configuration);
        adjust?.Invoke(builder);

        var app = builder.Build();
        app.UseSafeHeaders();
        app.UseHeadCalls();
        app.UseLimits();
        app.MapTelegram();
        app.MapActivity();
        app.MapZaloOa();
        app.MapZaloBot();
        app.MapWebChat();
        app.MapDeadlineCalendar();
        app.MapCertificatePage();
        app.MapCheckInPage();
        app.MapHealth();
        app.MapAlarms();
        app.MapControl();
        return app;
    }
}
