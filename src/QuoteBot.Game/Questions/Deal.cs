namespace QuoteBot.Game.Questions;

/// <summary>Deals the options of a question.</summary>
internal static class Deal
{
    /// <summary>Puts the right option at any place with the same chance.</summary>
    public static (IReadOnlyList<string> Options, int Right) Options(string right, IEnumerable<string> wrong, Random random)
    {
        var options = wrong.Take(Question.OptionCount - 1).ToArray();
        random.Shuffle(options);
        var position = random.Next(Question.OptionCount);
        return ([.. options[..position], right, .. options[position..]], position);
    }

    /// <summary>The same things in a random order.</summary>
    public static T[] Shuffled<T>(IEnumerable<T> things, Random random)
    {
        var shuffled = things.ToArray();
        random.Shuffle(shuffled);
        return shuffled;
    }

    /// <summary>How hard a text is for its length alone: 1 for ten words or fewer, 0 from fifty on.</summary>
    public static double Brevity(int words) => Math.Clamp((50 - words) / 40.0, 0, 1);
}
