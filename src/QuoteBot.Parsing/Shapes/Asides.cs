using System.Collections.Frozen;
using QuoteBot.Parsing.Documents;

namespace QuoteBot.Parsing.Shapes;

/// <summary>
/// What a page says for itself between the turns of a talk, and says that it does: where to read on, who made the film, who sent the next question in, whose post is shown; and
/// below a heading over its readers' comments, everything.
/// </summary>
internal static class Asides
{
    private const int LongestTip = 200;
    private const int LongestPointer = 60;
    private const int LongestVersion = 10;
    private const int LongestHead = 40;
    private const int LongestPost = 400;
    private const int LongestSender = 80;
    private const int FewestSenders = 2;
    private const int FewestCredits = 2;

    private static readonly Beginnings Tips = new(["recommended reading:", "further reading:", "suggested reading:", "related:", "related reading:", "read more:", "read also:", "see also:", "lire aussi :", "lesetipp:"]);

    private static readonly Beginnings Pointers = new(["watch the ", "watch a ", "watch our ", "watch below", "watch here", "listen to the ", "listen below", "listen here", "see the trailer", "view the ", "mira el ", "ver el ", "voir la bande"]);

    private static readonly string[] Crews = ["crew:", "film crew:", "cast:", "cast and crew:", "cast & crew:", "credits:", "film credits:"];

    private static readonly Beginnings Embeds = new(["view this post on ", "a post shared by ", "a video posted by ", "a photo posted by ", "via giphy"]);

    private static readonly Beginnings Notes = new(["editor's note:", "editor’s note:", "editors note:", "editors' note:", "editors’ note:"]);

    private static readonly string[] Licences = ["CC BY", "Wikimedia Commons", "Creative Commons"];

    private static readonly string[] Sent = [" asks:", " asked:", " wants to know:", " fragt:", " pregunta:", " demande :", " chiede:"];

    private static readonly FrozenSet<string> Comments =
        new[] { "comment", "comments", "kommentar", "kommentare", "commentaires", "comentarios", "comentários", "commenti", "reacties" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> BesideComments =
        new[] { "archived", "old", "all", "public", "reader", "readers", "readers’", "readers'", "user", "visitor", "leave", "post", "a", "your", "and", "on", "this" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The same lines, with those as captions, and with what stands below a heading over comments as furniture.</summary>
    public static IReadOnlyList<Passage> SetAside(IReadOnlyList<Passage> passages)
    {
        var kinds = new BlockKind?[passages.Count];
        MarkCrews(passages, kinds);
        var senders = Enumerable.Range(0, passages.Count).Where(at => passages[at].Text.Length <= LongestSender && IsSent(passages[at].Text)).ToList();
        foreach (var at in senders.Count >= FewestSenders ? senders : [])
        {
            kinds[at] = BlockKind.Caption;
        }

        var comments = Enumerable.Range(0, passages.Count).FirstOrDefault(at => IsOverComments(passages[at]), passages.Count);
        for (var at = 0; at < passages.Count; at++)
        {
            kinds[at] = at > comments ? BlockKind.Furniture : IsTip(passages[at].Text) || IsPointer(passages[at].Text) || IsEmbed(passages[at].Text) || IsLicensed(passages[at].Text) || Notes.Open(passages[at].Text) ? BlockKind.Caption : kinds[at];
        }

        MarkPosts(passages, kinds);
        MarkPullQuotes(passages, kinds);
        return kinds.All(kind => kind is null) ? passages : [.. passages.Select((passage, at) => kinds[at] is { } kind ? passage with { Source = passage.Source with { Kind = kind } } : passage)];
    }

    // "Film crew:", and in the lines below it, in the same block, "Director: Jane Doe", "Producer: John Roe".
    private static void MarkCrews(IReadOnlyList<Passage> passages, BlockKind?[] kinds)
    {
        for (var at = 0; at < passages.Count; at++)
        {
            if (passages[at].Text.Length > LongestHead || !Crews.Contains(passages[at].Text.ToLowerInvariant()))
            {
                continue;
            }

            var end = at + 1;
            while (end < passages.Count && passages[end].Block == passages[at].Block && passages[end].Text.Contains(": ", StringComparison.Ordinal))
            {
                end++;
            }

            if (end - at > FewestCredits)
            {
                Array.Fill(kinds, BlockKind.Caption, at, end - at);
            }
        }
    }

    // There is something to read behind the words that announce it.
    private static bool IsTip(string text) => text.Length is > 0 and <= LongestTip && text[^1] != '?' && Tips.Open(text.AsSpan(0, text.Length - 1));

    // "Watch the trailer:", where a player stood below.
    private static bool IsPointer(string text) => text is { Length: <= LongestPointer } and [.., ':'] && Pointers.Open(text) && !Address.IsOfSelf(text);

    // What a network's own button prints with somebody's post: "A post shared by Ada (@ada)", "— Ada (@ada) May 1, 2020".
    private static bool IsEmbed(string text) =>
        text.Length <= LongestPost
        && (Players.IsAddress(text) || Embeds.Open(text) || text.Contains("pic.twitter.com/", StringComparison.Ordinal)
            || (text.EndsWith(" on Vimeo.", StringComparison.Ordinal) && text.Contains(" from ", StringComparison.Ordinal))
            || SignsPost(text));

    private static bool SignsPost(string text) => text is ['—' or '–', ..] && text.Contains("(@", StringComparison.Ordinal) && char.IsAsciiDigit(text[^1]);

    // The post itself, which is set as a quotation above the name that signs it.
    private static void MarkPosts(IReadOnlyList<Passage> passages, BlockKind?[] kinds)
    {
        for (var signature = 0; signature < passages.Count; signature++)
        {
            for (var at = signature - 1; at >= 0 && SignsPost(passages[signature].Text) && passages[signature].Source.Kind == BlockKind.Quotation && passages[at].Source.Kind == BlockKind.Quotation; at--)
            {
                kinds[at] ??= BlockKind.Caption;
            }
        }
    }

    // A theme prints the marks of a pull quote large, each on a line of its own: “, and below the words ”.
    private static void MarkPullQuotes(IReadOnlyList<Passage> passages, BlockKind?[] kinds)
    {
        for (var at = 1; at + 1 < passages.Count; at++)
        {
            if (passages[at - 1].Text is ['“' or '„' or '«' or '"'] && passages[at + 1].Text is ['”' or '“' or '»' or '"'])
            {
                Array.Fill(kinds, BlockKind.Caption, at - 1, 3);
            }
        }
    }

    // "The old mill by the river. Via Wikimedia Commons", "Photo by Ada Lund. CC BY-SA 3.0"
    private static bool IsLicensed(string text)
    {
        foreach (var licence in text.Length <= LongestTip ? Licences : [])
        {
            if (text.LastIndexOf(licence, StringComparison.Ordinal) is > 0 and var at && at + licence.Length + LongestVersion >= text.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSent(string text)
    {
        foreach (var ending in text is [.., ':'] ? Sent : [])
        {
            if (text.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // "Comments", "3 comments", "Archived public comments (12)".
    private static bool IsOverComments(Passage passage) =>
        passage.Source.Kind == BlockKind.Heading && passage.Text.Length <= LongestHead
        && passage.Text.Split([' ', '(', ')', ':'], StringSplitOptions.RemoveEmptyEntries) is var words
        && words.Any(Comments.Contains) && words.All(word => Comments.Contains(word) || BesideComments.Contains(word) || word.All(char.IsAsciiDigit));
}
