using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace QuoteBot.Tests.QuoteBot.Quiz;

/// <summary>The bot as a process of its own, which can be killed like any other.</summary>
internal sealed class BotProcess(IReadOnlyList<string> settings) : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly int _port = FreePort();
    private Process? _process;
    private Task? _rest;

    /// <summary>Where it takes interactions, before and after a restart.</summary>
    public Uri Endpoint => new($"http://127.0.0.1:{_port}/interactions");

    /// <summary>The number of the process.</summary>
    public string Id => _process!.Id.ToString(null, null);

    /// <summary>Starts it, and returns when it listens.</summary>
    public async Task StartAsync(CancellationToken stop)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        foreach (var word in (string[])["exec", Path.Combine(AppContext.BaseDirectory, "QuoteBot.dll"), "serve", .. settings, $"--Urls=http://127.0.0.1:{_port}"])
        {
            start.ArgumentList.Add(word);
        }

        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        try
        {
            await ListeningAsync(_process.StandardOutput).WaitAsync(Patience, stop);
        }
        catch
        {
            await KillAsync();
            throw;
        }

        _rest = _process.StandardOutput.ReadToEndAsync(CancellationToken.None);
    }

    /// <summary>Kills it (SIGKILL), whatever it is doing.</summary>
    public async Task KillAsync()
    {
        if (_process is { HasExited: false } process)
        {
            process.Kill();
            await process.WaitForExitAsync();
            await (_rest ?? Task.CompletedTask);
        }

        _process?.Dispose();
        _process = null;
    }

    /// <summary>Waits until it has ended by itself, and returns its exit code.</summary>
    public async Task<int> EndAsync()
    {
        await _process!.WaitForExitAsync().WaitAsync(Patience);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync() => await KillAsync();

    private static async Task ListeningAsync(StreamReader output)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            if (line.Contains("Application started", StringComparison.Ordinal))
            {
                return;
            }
        }

        throw new InvalidOperationException("The bot ended before it listened.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
