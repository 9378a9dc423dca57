using QuoteBot.Game.Names;

namespace QuoteBot.Game.Questions;

/// <summary>What a line says about its speaker, so that everybody else could be ruled out.</summary>
internal static class Claims
{
    private static readonly HashSet<string> Address = new(StringComparer.Ordinal) { "you", "your", "yours", "yourself", "youve", "youre", "youd", "youll" };

    private static readonly Dictionary<string, Trade> Trades = new(StringComparer.Ordinal)
    {
        ["filmmaker"] = Trade.Director,
        ["director"] = Trade.Director,
        ["writer"] = Trade.Writer,
        ["screenwriter"] = Trade.Writer,
        ["novelist"] = Trade.Author,
        ["author"] = Trade.Author,
        ["actor"] = Trade.Actor,
        ["actress"] = Trade.Actor,
        ["performer"] = Trade.Actor,
    };

    /// <summary>Whether a person is spoken to: only somebody who asks can have said it.</summary>
    public static bool AsksSomebody(Line line) =>
        line.Part == Part.Interviewer && line.Quoted is null && Words.Of(line.Text).Any(word => Address.Contains(word.Folded));

    /// <summary>The trade that the speaker claims ("as a director", "I’m an actor"); null when none is claimed.</summary>
    public static Trade? TradeOf(string text)
    {
        var words = Words.Of(text);
        for (var index = 2; index < words.Count; index++)
            if (Trades.TryGetValue(words[index].Folded, out var trade) && words[index - 1].Folded is "a" or "an"
                && words[index - 2].Folded is "as" or "im" or "am" or "m")
                return trade;
        return null;
    }
}
