using QuoteBot.Parsing;

namespace QuoteBot.Storage.Rows;

/// <summary>A line worth passing on. Its id is the number that people see, and never changes.</summary>
internal sealed class QuoteRow
{
    public long Id { get; set; }

    public ShelfId Shelf { get; set; }

    public long InterviewId { get; set; }

    public InterviewRow Interview { get; set; } = null!;

    public int Turn { get; set; }

    public required string Text { get; set; }

    /// <summary>Who said it in the interview.</summary>
    public required string Speaker { get; set; }

    public Role SpeakerRole { get; set; }

    /// <summary>The person whose words the speaker repeats, when the passage is somebody else's.</summary>
    public string? SaidFirstBy { get; set; }

    /// <summary>The words that prompted it.</summary>
    public string? Question { get; set; }

    public double Quotability { get; set; }

    /// <summary>Tells how a film ends; shown behind a spoiler bar and never asked in a round.</summary>
    public bool Spoiler { get; set; }

    /// <summary>Taken out by a moderator; keeps its number.</summary>
    public bool Dropped { get; set; }

    /// <summary>Chosen by a moderator, not by the reader.</summary>
    public bool Picked { get; set; }

    /// <summary>No longer in the turns since they were corrected; keeps its number in case it comes back.</summary>
    public bool Lapsed { get; set; }

    /// <summary>In circulation: dealt, found and counted.</summary>
    public bool Live { get; set; }

    public List<QuoteTopicRow> Topics { get; set; } = [];
}

/// <summary>What a quote is about.</summary>
internal sealed class QuoteTopicRow
{
    public long QuoteId { get; set; }

    /// <summary>The weightiest is 0.</summary>
    public int Rank { get; set; }

    public TopicKind Kind { get; set; }

    /// <summary>The theme's id, or the slug of the person or film.</summary>
    public required string Slug { get; set; }

    public required string Name { get; set; }
}
