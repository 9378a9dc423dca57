namespace QuoteBot.Parsing;

/// <summary>What came of reading a document.</summary>
public abstract record Reading
{
    private Reading()
    {
    }

    /// <summary>The document is an interview.</summary>
    public sealed record Read(Interview Interview) : Reading;

    /// <summary>The document is none, or cannot be read.</summary>
    /// <param name="Reason">One clear sentence: what is wrong, and what to do where something can be done.</param>
    public sealed record Refused(string Reason) : Reading;
}
