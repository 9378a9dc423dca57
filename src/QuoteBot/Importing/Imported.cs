namespace QuoteBot.Importing;

/// <summary>What came of an interview or a row that was imported.</summary>
internal abstract record Imported
{
    private Imported()
    {
    }

    /// <summary>It is on the shelf now.</summary>
    public sealed record New : Imported;

    /// <summary>The shelf has the same words already.</summary>
    public sealed record Unchanged : Imported;

    /// <summary>Somebody should look at it.</summary>
    public sealed record Doubtful(string Why) : Imported;

    /// <summary>It cannot be read.</summary>
    public sealed record Refused(string Why) : Imported;

    /// <summary>A line of an export that is no interview: a round, an answer, what a channel has seen.</summary>
    public sealed record Row(bool IsNew) : Imported;
}
