using QuoteBot.Chat.Replies;
using QuoteBot.Quiz.Rounds;

namespace QuoteBot.Quiz.Cards;

/// <summary>The answers to <c>/quiz stop</c> and <c>/quiz skip</c>.</summary>
internal static class ControlCard
{
    public static Reply Stop(ControlOutcome outcome) => outcome switch
    {
        ControlOutcome.Done => Reply.Whisper($"Stopped. The results are coming."),
        ControlOutcome.NotYours => Reply.Whisper($"Only whoever started the round, or a moderator, can stop it. `/quiz skip` votes to skip a question."),
        _ => Other(outcome),
    };

    public static Reply Skip(ControlOutcome outcome) => outcome switch
    {
        ControlOutcome.Done => Reply.Whisper($"Skipped."),
        ControlOutcome.Voted voted => Reply.Whisper($"Your vote to skip is counted: {voted.Votes} of the {voted.Needed} that it takes."),
        ControlOutcome.NotPlaying => Reply.Whisper($"Only those who have answered in this round can vote to skip. Answer a question first."),
        ControlOutcome.NothingOpen => Reply.Whisper($"No question is open right now. Wait for the next one."),
        _ => Other(outcome),
    };

    private static Reply Other(ControlOutcome outcome) => outcome switch
    {
        ControlOutcome.NoRound => Reply.Whisper($"No round is going on in this channel. `/quiz start` begins one."),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };
}
