using QuoteBot.Parsing.Turns;

namespace QuoteBot.Parsing.People;

/// <summary>The name of a band, where a talk is with one.</summary>
internal static class BandName
{
    private static readonly string[] MusicWords = ["album", "band", "gitar", "guitar", "drum", " ep ", "tour", "song", "disco", "groupe", "plaat", "platte"];

    /// <summary>The band that a talk about music is with, where the title begins with its name and the talk repeats it; null when there is none.</summary>
    public static string? Of(string? title, Transcript transcript)
    {
        if (title is null || transcript.Paragraphs.Sum(paragraph => MusicWords.Count(word => paragraph.Text.Contains(word, StringComparison.OrdinalIgnoreCase))) < 4)
        {
            return null;
        }

        var name = title.Split([" - ", " – ", " — ", ": ", " | "], StringSplitOptions.None)[0].Trim();
        var words = name.Split(' ');
        return words.Length <= 4 && words.All(word => word.Length > 0 && !char.IsLower(word[0])) && !words.All(Persons.IsNoName)
            && transcript.Paragraphs.Count(paragraph => paragraph.Text != title && paragraph.Text.Contains(name, StringComparison.OrdinalIgnoreCase)) > 1 ? name : null;
    }
}
