namespace QuoteBot.Game.Rounds;

/// <summary>The players' own way past a question.</summary>
public static class SkipVote
{
    /// <summary>How many votes skip a question: half of those who have played in this round, rounded up, at least one.</summary>
    /// <param name="players">How many have answered anything in this round.</param>
    public static int Needed(int players) => Math.Max(1, (players + 1) / 2);

    /// <summary>Whether the votes are enough. Without players there is nobody to vote.</summary>
    public static bool Passes(int votes, int players) => players > 0 && votes >= Needed(players);
}
