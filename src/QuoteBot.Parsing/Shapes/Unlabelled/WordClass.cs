namespace QuoteBot.Parsing.Shapes.Unlabelled;

/// <summary>What a word may be doing in a conversation. A word can be in several classes.</summary>
[Flags]
internal enum WordClass
{
    None = 0,

    /// <summary>Opens a question: who, what, how.</summary>
    Asks = 1 << 0,

    /// <summary>An auxiliary, which English puts before the person in a question.</summary>
    Auxiliary = 1 << 1,

    /// <summary>I, me, my.</summary>
    Self = 1 << 2,

    /// <summary>We, us, our.</summary>
    Group = 1 << 3,

    /// <summary>You, your.</summary>
    Addressed = 1 << 4,

    /// <summary>He, she, his, her.</summary>
    Absent = 1 << 5,

    /// <summary>Yes, no, exactly, sure.</summary>
    Replies = 1 << 6,

    /// <summary>Well, oh, um, honestly.</summary>
    Hesitates = 1 << 7,

    /// <summary>And, but, so.</summary>
    Joins = 1 << 8,

    /// <summary>Thanks, pleasure, welcome, congratulations.</summary>
    Courtesy = 1 << 9,

    /// <summary>Tell, describe, elaborate.</summary>
    Invites = 1 << 10,

    /// <summary>Think, believe, feel, guess.</summary>
    Opinion = 1 << 11,

    /// <summary>A month's name.</summary>
    Month = 1 << 12,

    /// <summary>The, a.</summary>
    Article = 1 << 13,

    /// <summary>It, that, this, there.</summary>
    Points = 1 << 14,

    /// <summary>Any other word common in this language.</summary>
    Common = 1 << 15,
}
