using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using QuoteBot.Playground.StandIn;
using QuoteBot.Tests.QuoteBot.Interviews;
using QuoteBot.Tests.QuoteBot.Quiz;

namespace QuoteBot.Tests.QuoteBot.Hosting;

/// <summary>The bot as a service of systemd, which it tells when it is ready and when it stops (sd_notify).</summary>
public sealed class ServiceTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("quotebot-service-");

    [Fact]
    public async Task A_service_manager_is_told_when_the_bot_is_ready_and_stops_it_by_SIGTERM()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "systemd is Linux's.");
        await using var club = await FilmClub.OpenAsync(library: FilmClub.EmptyLibrary);
        await club.StopBotAsync();
        var path = Path.Combine(_folder.FullName, "notify");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(path));

        using var manager = Start(path, club.Settings(FilmClub.EmptyLibrary));
        try
        {
            var bot = await manager.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
            Assert.Equal("READY=1", await HearAsync(socket));
            Terminate(bot);
            Assert.Equal("STOPPING=1", await HearAsync(socket));

            await manager.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
            Assert.Equal(0, manager.ExitCode);
        }
        finally
        {
            manager.Kill(entireProcessTree: true);
        }
    }

    [Fact]
    public async Task An_answer_that_was_put_off_still_comes_after_SIGTERM()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Other systems have no SIGTERM.");
        await using var club = await FilmClub.OpenAsync(library: FilmClub.EmptyLibrary);
        await club.StopBotAsync();
        await using var bot = new BotProcess([.. club.Settings(FilmClub.EmptyLibrary).Where(setting => !setting.StartsWith("--Urls", StringComparison.Ordinal) && !setting.StartsWith("--Logging", StringComparison.Ordinal))]);
        await bot.StartAsync(TestContext.Current.CancellationToken);
        club.Discord.SetInteractionsEndpoint(bot.Endpoint);
        club.Discord.FilesTake = TimeSpan.FromSeconds(5);

        var adding = club.Max.SlashAsync("/interview add file:a.txt", null, Upload.Text("a.txt", ReviewClub.Short));
        await club.Server.General.UntilAsync(channel => channel.Messages.Any(message => message.IsLoading), Patience);
        Terminate(bot.Id);

        Assert.Contains("Ada Lumen answers", (await adding).Text, StringComparison.Ordinal);
        Assert.Equal(0, await bot.EndAsync());
    }

    private static void Terminate(string? process)
    {
        using var kill = Process.Start("kill", ["-TERM", process!]);
        kill.WaitForExit();
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Starts the bot below a process that has systemd's name, by which the host knows whose service it is; it tells the bot's number.</summary>
    private Process Start(string socket, IEnumerable<string> settings)
    {
        var systemd = Path.Combine(_folder.FullName, "systemd");
        File.Copy("/bin/bash", systemd);
        string[] words = ["-c", "dotnet \"$@\" >/dev/null 2>&1 & echo $!; wait $!", "systemd", Path.Combine(AppContext.BaseDirectory, "QuoteBot.dll"), .. settings];
        return Process.Start(new ProcessStartInfo(systemd, words)
        {
            RedirectStandardOutput = true,
            WorkingDirectory = AppContext.BaseDirectory,
            Environment = { ["NOTIFY_SOCKET"] = socket },
        })!;
    }

    private static async Task<string> HearAsync(Socket socket)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        over.CancelAfter(Patience);
        var buffer = new byte[256];
        var length = await socket.ReceiveAsync(buffer, over.Token);
        return Encoding.UTF8.GetString(buffer, 0, length);
    }
}
