namespace QuoteBot.Parsing.Sentences;

/// <summary>Titles that end on a question or exclamation mark.</summary>
internal static class MarkedTitles
{
    private static readonly ILookup<string, string> Known = new[]
    {
        "Airplane!", "Mamma Mia!", "Moulin Rouge!", "Who’s Afraid of Virginia Woolf?", "They Shoot Horses, Don’t They?",
        "O Brother, Where Art Thou?", "What Ever Happened to Baby Jane?", "Oliver!", "Oklahoma!", "Hail, Caesar!", "Mother!", "mother!", "Help!",
        "Tora! Tora! Tora!", "Viva Zapata!", "Safety Last!", "Them!", "Hello, Dolly!", "That Thing You Do!", "Faster, Pussycat! Kill! Kill!",
        "What’s Up, Doc?", "Where Is the Friend’s House?", "Dude, Where’s My Car?", "Mars Attacks!", "Top Secret!", "¡Three Amigos!",
        "Three Amigos!", "The Informant!", "I Want to Live!", "Everybody Wants Some!!", "Bang! Bang! You’re Dead!", "Tie Me Up! Tie Me Down!",
        "¡Átame!", "Where Art Thou?", "Baby Jane?", "Virginia Woolf?", "Is Paris Burning?", "Do Androids Dream of Electric Sheep?",
        "What’s New Pussycat?", "Jeopardy!", "Who Framed Roger Rabbit?", "Where’s Poppa?", "Hatari!", "¡Que viva México!",
        "Avanti!", "Trop belle pour toi!", "Vivement dimanche!", "Mamma Mia! Here We Go Again",
    }.ToLookup(LastWord, StringComparer.Ordinal);

    private static readonly string[] MarkedInside = [.. Known.SelectMany(titles => titles).Where(title => title.AsSpan(0, title.Length - 1).ContainsAny('!', '?'))];

    /// <summary>Whether a title goes on past a mark inside it: "Tie Me Up! Tie Me Down!"</summary>
    public static bool GoOnAt(string text, int end)
    {
        foreach (var title in MarkedInside)
        {
            for (var mark = title.AsSpan().IndexOfAny('!', '?'); mark >= 0 && mark < title.Length - 1; mark = Next(title, mark + 1))
            {
                if (text.AsSpan(0, end).EndsWith(title.AsSpan(0, mark + 1), StringComparison.Ordinal)
                    && text.AsSpan(end).StartsWith(title.AsSpan(mark + 1), StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether a title ends at a place; its mark is the last character before it.</summary>
    public static bool EndAt(string text, int end, IReadOnlyCollection<string>? titles)
    {
        var start = end;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
            start--;
        return Known[text[start..end]].Any(title => Ends(text, end, title)) || (titles?.Any(title => Ends(text, end, title)) ?? false);
    }

    private static bool Ends(string text, int end, string title) =>
        title.Length > 0 && title[^1] is '?' or '!'
        && (text.AsSpan(0, end).EndsWith(title, StringComparison.Ordinal)
            || text.AsSpan(0, end).EndsWith(title.Replace('’', '\''), StringComparison.Ordinal));

    private static int Next(string title, int from) =>
        title.AsSpan(from).IndexOfAny('!', '?') is var next && next < 0 ? -1 : from + next;

    private static string LastWord(string title) => title[(title.LastIndexOf(' ') + 1)..];
}
