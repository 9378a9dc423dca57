namespace QuoteBot.Storage.Rows;

/// <summary>
/// What one server's moderators have said of a quote from everybody's library: it is hidden there, or a spoiler there. Other servers see the
/// quote as it is.
/// </summary>
internal sealed class HouseRuleRow
{
    /// <summary>The server that has said so.</summary>
    public ShelfId Shelf { get; set; }

    public long QuoteId { get; set; }

    /// <summary>True when it is shown behind a spoiler bar and not asked in rounds; false when it is not shown at all.</summary>
    public bool Spoiler { get; set; }

    public DateTimeOffset At { get; set; }
}
