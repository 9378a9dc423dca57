namespace QuoteBot.ReadingVerbs;

/// <summary>Compares names and titles as a reader would: by their letters.</summary>
internal static class Names
{
    /// <summary>Whether a speaker is the gold one; "Interviewer" in the gold labels means that the text does not name the turns.</summary>
    public static bool AreSame(string read, string gold, string? interviewer) =>
        HasSameWords(gold, read) || (gold == "Interviewer" && (read == "Interviewer" || (interviewer is not null && HasSameWords(interviewer, read))));

    /// <summary>Whether two texts have the same letters, remarks in brackets aside.</summary>
    public static bool HasSameWords(string one, string other) =>
        GoldAlignment.Letters(Bare(one)) == GoldAlignment.Letters(Bare(other)) || GoldAlignment.Letters(one) == GoldAlignment.Letters(other);

    /// <summary>Whether two lists, parted by semicolons, name the same in any order.</summary>
    public static bool AreSameSets(string one, string other) => Set(one).SetEquals(Set(other));

    /// <summary>Whether two texts name the same publication, be it by its initials: "FSR" for "Film School Rejects".</summary>
    public static bool IsSamePlace(string gold, string read) =>
        HasSameWords(gold, read) || (read.Length > 1 && read == string.Concat(gold.Split(' ').Where(word => word.Length > 0 && char.IsUpper(word[0])).Select(word => word[0])));

    private static HashSet<string> Set(string list) => [.. list.Split(';').Select(name => GoldAlignment.Letters(Bare(name)))];

    private static string Bare(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        return open > 0 ? text[..open] : text;
    }
}
