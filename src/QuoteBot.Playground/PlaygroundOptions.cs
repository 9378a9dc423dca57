namespace QuoteBot.Playground;

/// <summary>What was asked for on the command line.</summary>
internal sealed record PlaygroundOptions
{
    public const int UsualPort = 5057;

    /// <summary>One command to run, like <c>/quote topic:mortality</c>; none to serve the web page.</summary>
    public string? Command { get; init; }

    /// <summary>Who types the command.</summary>
    public string? As { get; init; }

    /// <summary>Files that the command hands over, by their names.</summary>
    public IReadOnlyList<FileInfo> Files { get; init; } = [];

    /// <summary>The bot's SQLite file.</summary>
    public required string Database { get; init; }

    /// <summary>The folder that the bot loads at start-up.</summary>
    public required string Library { get; init; }

    /// <summary>The port of the web page on 127.0.0.1; null takes the usual one, or a free one where that is taken.</summary>
    public int? Port { get; init; }
}
