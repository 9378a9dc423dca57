using System.Globalization;
using System.Text;

namespace QuoteBot.Benchmarks.Library;

/// <summary>
/// Interviews in any number, each unlike every other: people, films and sentences are drawn from small vocabularies by the interview's own
/// number, so that the same number always gives the same text. About 1,300 words each, with labels.
/// </summary>
internal static class MadeUpInterview
{
    private const int Exchanges = 14;

    private static readonly string[] FirstNames =
        ["Ada", "Ben", "Cleo", "Dario", "Edith", "Farid", "Greta", "Hugo", "Ines", "Jonas", "Karin", "Leo", "Mira", "Nils", "Olga", "Pablo", "Quentin", "Rosa", "Sven", "Tilda"];

    private static readonly string[] Beginnings =
        ["Al", "Bor", "Cas", "Dor", "Ev", "Fen", "Gal", "Hol", "Ist", "Jar", "Kel", "Lum", "Mar", "Nor", "Ost", "Pel", "Quar", "Ros", "Sel", "Tor"];

    private static readonly string[] Endings =
        ["berg", "dano", "enko", "field", "gaard", "hart", "inen", "jansen", "kova", "lund", "mann", "nova", "onte", "quist", "rova", "sen", "tini", "uro", "vak", "wick"];

    private static readonly string[] Things =
        ["lamp", "letter", "winter", "river", "staircase", "orchestra", "harbour", "mirror", "garden", "telephone", "photograph", "piano", "bridge", "curtain", "kitchen", "train", "window", "coat", "market", "island"];

    private static readonly string[] Qualities =
        ["patient", "crooked", "silent", "borrowed", "narrow", "golden", "late", "broken", "distant", "careful", "green", "hollow", "stubborn", "early", "bright", "heavy", "northern", "folded", "lonely", "ordinary"];

    private static readonly string[] Crafts =
        ["the script", "the editing", "the score", "the casting", "the lighting", "the sound", "the budget", "the rehearsal", "the ending", "the test screening", "the adaptation", "the location", "the costume", "the dialogue", "the camera"];

    private static readonly string[] Deeds =
        ["taught", "frightened", "persuaded", "surprised", "delayed", "rescued", "changed", "moved", "puzzled", "freed", "annoyed", "comforted", "warned", "divided", "helped"];

    private static readonly string[] Folk =
        ["the producer", "my brother", "the whole crew", "every actor", "the composer", "an old projectionist", "our editor", "the audience", "the writer", "a child", "the studio", "my mother", "the critics", "a stranger", "the director of photography"];

    private static readonly string[] Times =
        ["in the first week", "after the funeral", "before the premiere", "during the night shoot", "in Lisbon", "at the end of the summer", "on the last day", "years later", "when the money ran out", "in the cutting room", "at four in the morning", "on the island", "in my childhood", "between two films", "in the rain"];

    private static readonly string[] Lessons =
        ["a film remembers what people forget", "nobody waits for a perfect light", "fear is the better half of courage", "an ending has to be earned", "every face is a landscape", "music lies more kindly than words", "silence costs more than noise", "the first idea is only a door", "you cannot direct the weather", "grief has its own timing", "a joke is a small adaptation of despair", "memory is the cheapest special effect"];

    // So that a few thousand films have names of their own.
    private static readonly string[] Sequels = ["", "Returns", "in Winter", "at Sea", "by Night", "Again"];

    /// <summary>The text of one interview.</summary>
    /// <param name="number">Which one, from 0.</param>
    public static string Text(int number)
    {
        var chance = new Random(number);
        var (asker, answerer) = (Person(number + 7_919), Person(number));
        var film = $"The {Capital(One(chance, Qualities))} {Capital(One(chance, Things))} {Sequel(number)}".TrimEnd();
        var text = new StringBuilder($"{answerer} on {film}\n\n");
        for (var exchange = 0; exchange < Exchanges; exchange++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{asker}: {Question(chance, film)}\n\n{answerer}: {Answer(chance)}\n\n");
        }

        return text.ToString();
    }

    private static string Person(int number) =>
        $"{FirstNames[number % FirstNames.Length]} {Beginnings[number / 20 % Beginnings.Length]}{Endings[number / 400 % Endings.Length]}";

    private static string Question(Random chance, string film) => chance.Next(4) switch
    {
        0 => $"How did {One(chance, Crafts)} change {film} {One(chance, Times)}?",
        1 => $"Was it {One(chance, Folk)} who brought the {One(chance, Qualities)} {One(chance, Things)} into it {One(chance, Times)}?",
        2 => $"Did {One(chance, Crafts)} frighten {One(chance, Folk)} as much as the {One(chance, Things)} did?",
        _ => $"What did {One(chance, Folk)} say about {One(chance, Crafts)} {One(chance, Times)}?",
    };

    private static string Answer(Random chance) => string.Join(' ', Enumerable.Range(0, 6).Select(_ => Sentence(chance)));

    private static string Sentence(Random chance) => chance.Next(5) switch
    {
        0 => $"I think {One(chance, Crafts)} {One(chance, Deeds)} {One(chance, Folk)} {One(chance, Times)}, and the {One(chance, Qualities)} {One(chance, Things)} had to wait.",
        1 => $"{Capital(One(chance, Folk))} {One(chance, Deeds)} {One(chance, Folk)} with a {One(chance, Qualities)} {One(chance, Things)}, because {One(chance, Lessons)}.",
        2 => $"We shot the {One(chance, Things)} {One(chance, Times)} with {One(chance, Folk)}, and {One(chance, Crafts)} became {One(chance, Qualities)} overnight.",
        3 => $"A {One(chance, Qualities)} {One(chance, Things)} {One(chance, Deeds)} me more than {One(chance, Crafts)} ever did, since {One(chance, Lessons)}.",
        _ => $"{Capital(One(chance, Crafts))} is a {One(chance, Qualities)} {One(chance, Things)}: {One(chance, Lessons)}, and {One(chance, Folk)} knew it {One(chance, Times)}.",
    };

    private static string One(Random chance, string[] words) => words[chance.Next(words.Length)];

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static string Sequel(int number) => Sequels[number % Sequels.Length];
}
