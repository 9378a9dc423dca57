namespace QuoteBot.Parsing.Shapes.Unlabelled;

/// <summary>Whose voice a paragraph is in.</summary>
internal enum Voice
{
    /// <summary>Of whoever asks.</summary>
    Interviewer,

    /// <summary>Of whoever is asked.</summary>
    Interviewee,

    /// <summary>Of nobody in the conversation: title, by-line, introduction, pull quote, caption, closing note, menu.</summary>
    NotSpoken,
}
