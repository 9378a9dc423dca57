namespace QuoteBot.Parsing.Documents;

/// <summary>What came of opening a document.</summary>
internal abstract record Opening
{
    private Opening()
    {
    }

    /// <summary>Its text could be read.</summary>
    internal sealed record Opened(Manuscript Manuscript) : Opening;

    /// <summary>It could not, for a reason that the person who handed it in is told.</summary>
    internal sealed record Refused(string Reason) : Opening;
}
