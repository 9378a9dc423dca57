using QuoteBot.Game.Rounds;
using QuoteBot.Storage.Rows;

namespace QuoteBot.Quiz.Rounds;

/// <summary>A round's row as the rules see it, and back.</summary>
internal static class RoundState
{
    public static Round ToRound(this RoundRow row) => new(row.Questions, row.Phase, row.Number, row.Due, row.Unanswered, row.Ending);

    /// <summary>Takes a step: writes the new state down, frees the claim's tries, and the channel when it ends.</summary>
    public static void Take(this RoundRow row, Round next)
    {
        (row.Phase, row.Number, row.Unanswered, row.Ending) = (next.Phase, next.Number, next.Unanswered, next.Ending);
        row.Due = next.Phase == Phase.Finished ? DateTimeOffset.MaxValue : next.Due;
        row.OpenIn = next.Phase is Phase.Ending or Phase.Finished ? null : row.OpenIn;
        row.CountDue = next.Phase == Phase.Open ? row.CountDue : null;
        row.Tries = 0;
        row.Step++;
    }

    public static PlayedQuestion ToPlayed(this RoundQuestionRow row) =>
        new(row.Number, row.Right, TimeSpan.FromMilliseconds(row.Allowed), row.Fate);

    public static Answer ToAnswer(this RoundAnswerRow row) =>
        new(new PlayerId(row.PlayerId.Value), row.Number, row.Option, TimeSpan.FromMilliseconds(row.Taken));
}
