using System.Net;
using System.Net.Sockets;

namespace VolunteerBot.Tests.Host;

/// <summary>
/// Ports for programs that are stopped and started again on them. They lie below those the system gives out by itself: while a program is
/// down, another test's connection or server could else be given the very port.
/// </summary>
internal static class Ports
{
    private const int First = 20_000;
    private const int Count = 10_000;

    private static int _next = Environment.ProcessId * 97;

    public static int Free()
    {
        while (true)
        {
            var port = First + (int)((uint)Interlocked.Increment(ref _next) % Count);
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Somebody has it.
            }
        }
    }
}
