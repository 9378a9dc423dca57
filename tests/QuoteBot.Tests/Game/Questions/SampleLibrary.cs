using QuoteBot.Game.Questions;

namespace QuoteBot.Tests.Game.Questions;

/// <summary>Libraries of invented interviews, and facts about invented films.</summary>
internal static class SampleLibrary
{
    private static readonly string[] Directors =
    [
        "Nora Vexler", "Otto Brandel", "Inés Calvaro", "Séan O’Brien", "Guillermo del Prado", "Yuki Amanaka", "Piet van Loon", "Ruth Marlowe",
    ];

    private static readonly string[] Films =
    [
        "The Glass Orchard", "Salt Winter", "Nine Rivers", "A House of Echoes", "Paper Harbour", "The Last Ferryman", "Cold Meridian", "Blue Lantern",
    ];

    private static readonly string[] Thoughts =
    [
        "I shot {film} in twenty-five days because the money ran out before the weather did, and that hurry is all over the picture.",
        "When we previewed it in 1987 the audience laughed at the wrong funeral, so we cut the funeral and kept the laugh for later on.",
        "{other} told me that a camera has to be ashamed of itself a little, and I have kept that thought on my desk ever since.",
        "A screenplay is a letter to people whom you have not met yet, and most of them never write back to tell you how it went.",
        "People say that {film} is slow, but I counted: it has 1,200 cuts, and not one of them is there to wake anybody up again.",
        "As a director I trust the second take; the first one is for the fear, and the third one is only there for the insurance people.",
    ];

    /// <summary>Facts about films that no library here knows.</summary>
    public static FilmFacts Facts { get; } = new(
    [
        .. Enumerable.Range(0, 24).Select(index => new FilmFact(
            $"Invented Picture {(char)('A' + index)}{(char)('a' + index)}", 1962 + index * 2,
            [$"Directa{(char)('a' + index)} Famora{(char)('a' + index)}ski"], [$"Scripta{(char)('a' + index)} Pennor{(char)('a' + index)}ley"],
            index % 3 == 0 ? new Source($"Novel {index}", $"Booka{(char)('a' + index)} Bindor{(char)('a' + index)}son") : null,
            [$"Playa{(char)('a' + index)} Stagor{(char)('a' + index)}man"])),
        new FilmFact("The Glass Orchard", 1986, ["Nora Vexler"], ["Ida Quill"], new Source("Orchards of Glass", "Amos Tarrow"), ["Lena Frost"]),
    ]);

    /// <summary>A library of so many interviews, each of a director of its own with six lines and two of the interviewer's.</summary>
    public static Library Of(int interviews) => new()
    {
        Lines = [.. Enumerable.Range(0, interviews).SelectMany(Interview)],
        People = [.. Enumerable.Range(0, interviews).Select(index => new LibraryPerson(Directors[index], Part.Interviewee)), new("Ida Quill", Part.Mentioned)],
        Films = [.. Enumerable.Range(0, interviews).Select(Film)],
        Facts = Facts,
        Year = 2026,
    };

    private static IEnumerable<Line> Interview(int index)
    {
        for (var number = 0; number < Thoughts.Length; number++)
            yield return Line(index, number, Directors[index], Part.Interviewee) with
            {
                Text = Thoughts[number].Replace("{film}", Films[index], StringComparison.Ordinal).Replace("{other}", "Ida Quill", StringComparison.Ordinal),
                Question = $"What did you learn while you were making picture number {Spelled(index)} of your life, at stage {Spelled(number)}?",
                Named = number == 2 ? ["Ida Quill"] : [],
            };
        yield return Line(index, 6, "Max Pollard", Part.Interviewer) with { Text = $"The harbour scene in {Films[index]} reads as very dark, and yet it is funny." };
        yield return Line(index, 7, Directors[index], Part.Interviewee) with
        {
            Text = $"Never lend your viewfinder to a poet, he will bring it back full of {Spelled(index)} skies and nothing else in it.",
            Quoted = "Ida Quill",
        };
    }

    private static Line Line(int index, int number, string speaker, Part part) => new()
    {
        Id = index * 10 + number,
        Interview = index,
        Text = "",
        Speaker = speaker,
        Part = part,
        Films = [Film(index)],
    };

    private static FilmName Film(int index) => new(Films[index], 1986 + index);

    private static string Spelled(int number) => ((string[])["early", "blue", "broken", "sunlit", "hollow", "distant", "paper", "sudden"])[number];
}
