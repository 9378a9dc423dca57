using QuoteBot.Parsing.Shapes;
using QuoteBot.Parsing.Turns;

namespace QuoteBot.Parsing.People;

/// <summary>Who opens a talk and announces whom it is with: "Our guest today is Jane Doe".</summary>
internal static class Hosts
{
    private const int TurnsHeard = 8;

    private static readonly string[] Announcements =
    [
        "our guest today is ", "my guest today is ", "today's guest is ", "today’s guest is ", "our guest is ", "my guest is ", "our guest this week is ", "my guest this week is ", "joined today by ",
        "we're joined by ", "we’re joined by ", "we are joined by ", "i'm joined by ", "i’m joined by ", "i am joined by ", "joining us today is ", "joining me today is ", "our guest for today is ",
        "with us today is ", "with me today is ", "today we're talking to ", "today we’re talking to ", "today i'm talking to ", "today i’m talking to ",
        "nuestro invitado de hoy es ", "nuestra invitada de hoy es ", "nuestro invitado es ", "nuestra invitada es ", "notre invité est ", "notre invitée est ", "notre invité du jour est ",
        "il nostro ospite è ", "il nostro ospite di oggi è ", "unser gast ist ", "unser heutiger gast ist ", "mein gast ist ", "nosso convidado é ", "nosso convidado de hoje é ", "nossa convidada é ",
    ];

    private static readonly string[] Companions =
        ["my co-host today is ", "my co-host is ", "my co-host, ", "my co-host ", "my cohost, ", "my cohost ", "my co-presenter ", "my fellow host ", "mi copresentador ", "mi copresentadora ", "mon co-animateur ", "meine co-moderatorin ", "mein co-moderator "];

    /// <summary>The speakers heard before the guest whom one of them announces, or one and the other host whom that one names; none where neither is said.</summary>
    public static IReadOnlyList<int> Of(Casting casting, Transcript transcript)
    {
        var heard = new List<int>();
        foreach (var paragraph in transcript.Paragraphs.Where(paragraph => paragraph.Turn is < TurnsHeard))
        {
            var speaker = transcript.Turns[paragraph.Turn!.Value].Speaker;
            heard.Add(speaker);
            if (Named(paragraph.Text, Companions) is { } companion && Enumerable.Range(0, casting.Speakers.Count).Where(at => at != speaker && IsCalled(casting.Speakers[at], companion)).ToList() is [var other])
            {
                return [speaker, other];
            }

            if (Named(paragraph.Text, Announcements) is { } guest && Enumerable.Range(0, casting.Speakers.Count).Any(at => !heard.Contains(at) && IsCalled(casting.Speakers[at], guest)))
            {
                return [.. heard.Distinct()];
            }
        }

        return [];
    }

    private static string? Named(string text, string[] cues) =>
        cues.Select(cue => Cues.NameAfter(text, cue)).FirstOrDefault(name => name is not null);

    private static bool IsCalled(Speaker speaker, string name) =>
        speaker.Aliases.Append(speaker.Label).OfType<string>().Any(label => string.Equals(label, name, StringComparison.OrdinalIgnoreCase) || SpeakerNames.Matches(label, [name]));
}
