namespace QuoteBot.Parsing.Shapes.Unlabelled;

/// <summary>The hidden states of the chain of paragraphs: a voice, and where in its stretch the paragraph stands.</summary>
internal enum ChainState
{
    /// <summary>Title, by-line, introduction: before anybody has spoken.</summary>
    Front,
    QuestionStart,
    QuestionMore,
    AnswerStart,
    AnswerMore,

    /// <summary>Pull quote, heading, caption: between words that are spoken.</summary>
    Aside,

    /// <summary>Closing note, author's note, furniture: nobody speaks any more.</summary>
    Back,
}

internal static class ChainStates
{
    public const int Count = 7;

    public static Voice Voice(this ChainState state) => state switch
    {
        ChainState.QuestionStart or ChainState.QuestionMore => Unlabelled.Voice.Interviewer,
        ChainState.AnswerStart or ChainState.AnswerMore => Unlabelled.Voice.Interviewee,
        _ => Unlabelled.Voice.NotSpoken,
    };

    /// <summary>Whether <paramref name="next"/> may follow <paramref name="state"/>: a turn goes on only after it began, and the front and the back are at the ends.</summary>
    public static bool MayPrecede(this ChainState state, ChainState next) => (state, next) switch
    {
        (_, ChainState.Front) => state == ChainState.Front,
        (ChainState.Back, _) => next == ChainState.Back,
        (ChainState.Front, ChainState.QuestionMore or ChainState.AnswerMore or ChainState.Aside or ChainState.Back) => false,
        (ChainState.QuestionStart or ChainState.QuestionMore, ChainState.AnswerMore) => false,
        (ChainState.AnswerStart or ChainState.AnswerMore, ChainState.QuestionMore) => false,
        _ => true,
    };

    /// <summary>Whether a document may open in this state.</summary>
    public static bool MayOpen(this ChainState state) => state is ChainState.Front or ChainState.QuestionStart or ChainState.AnswerStart;
}
