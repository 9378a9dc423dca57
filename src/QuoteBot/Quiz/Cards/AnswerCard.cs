using QuoteBot.Chat.Replies;
using QuoteBot.Quiz.Rounds;

namespace QuoteBot.Quiz.Cards;

/// <summary>What the player alone is told after a click.</summary>
internal static class AnswerCard
{
    public static Reply For(AnswerOutcome outcome) => outcome switch
    {
        AnswerOutcome.Locked locked => Reply.Whisper($"Locked in: **{locked.Option}**{QuizWords.Stop(locked.Option)}"),
        AnswerOutcome.Already already => Reply.Whisper($"You answered already: {already.Option}{QuizWords.Stop(already.Option)}"),
        AnswerOutcome.TooLate => Reply.Whisper($"Too late for this one. The next question is yours."),
        AnswerOutcome.Gone => Reply.Whisper($"That question is over. `/quiz start` begins a new round."),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };
}
