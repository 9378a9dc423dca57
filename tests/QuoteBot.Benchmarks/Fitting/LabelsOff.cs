using System.Text.RegularExpressions;
using QuoteBot.Parsing;
using QuoteBot.Parsing.Documents;
using QuoteBot.Parsing.People;
using QuoteBot.Parsing.Shapes;
using QuoteBot.Parsing.Turns;

namespace QuoteBot.Benchmarks.Fitting;

/// <summary>
/// Makes gold texts of interviews whose voices are marked, by labels, bold type, headings or what else: the reader tells the voices by their marks,
/// the marks are taken off, and only sense is left. Documents without marks, round tables and those that do not read like an interview are left out.
/// </summary>
internal static partial class LabelsOff
{
    private const int FewestTurns = 4;
    private const int Long = 150;
    private const int LongEnough = 45;
    private const int FewestSpaces = 5;
    private const int LongestName = 200;

    /// <summary>Writes a <c>*.voices</c> file for each interview that the folders of <paramref name="sources"/> hold; a folder is a source.</summary>
    public static void Write(string into, IEnumerable<string> sources)
    {
        foreach (var source in sources)
        {
            var folder = Directory.CreateDirectory(Path.Combine(into, Path.GetFileName(source))).FullName;
            var count = 0;
            foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                if (Lines(new Document(File.ReadAllBytes(file), file)) is not { } lines)
                    continue;
                File.WriteAllLines(Path.Combine(folder, Name(source, file) + ".voices"), lines);
                count++;
            }

            Console.WriteLine($"{Path.GetFileName(source)}: {count}");
        }
    }

    /// <summary>The way to the file within its source, since many sites call every page of theirs "index".</summary>
    private static string Name(string source, string file)
    {
        var path = Path.GetRelativePath(source, file).Replace(Path.DirectorySeparatorChar, '~');
        return path[Math.Max(0, path.Length - LongestName)..];
    }

    private static IReadOnlyList<string>? Lines(Document document)
    {
        if (DocumentOpener.Open(document) is not DocumentOpening.Opened { Manuscript: { IsTimed: false } manuscript })
            return null;
        var language = Languages.Of(manuscript.Blocks.Select(block => block.Text));
        var casting = ShapeReader.Read(new Script(manuscript, Languages.IsFollowed(language) ? language : null));
        if (casting.Shape is Shape.Unlabelled or Shape.Dashes)
            return null;
        var transcript = Transcript.Of(casting);
        if (transcript.Turns.Count == 0)
            return null;
        var roles = Roles.Of(casting, transcript, [], [], null, null);
        var lines = Excerpt([.. Labelled(transcript, roles)]);
        return IsInterview(lines) ? [.. lines.Select(l => $"{l.Label}\t{l.Text}").Prepend("#" + language)] : null;
    }

    private static IEnumerable<(char Label, string Text)> Labelled(Transcript transcript, IReadOnlyList<Role> roles)
    {
        var before = -1;
        foreach (var paragraph in transcript.Paragraphs)
        {
            var text = Spaces().Replace(paragraph.Text, " ").Trim();
            if (text.Length == 0 || text.StartsWith("![", StringComparison.Ordinal))
                continue;
            var role = paragraph.Turn is { } turn ? roles[transcript.Turns[turn].Speaker] : (Role?)null;
            var label = role switch { Role.Interviewer => 'Q', Role.Interviewee => 'A', null => 'N', _ => '?' };
            yield return (label != 'N' && paragraph.Turn == before ? char.ToLowerInvariant(label) : label, text);
            before = paragraph.Turn ?? before;
        }
    }

    /// <summary>Of a long transcript a stretch of its middle, from a question on and without the nods that an editor would cut.</summary>
    private static List<(char Label, string Text)> Excerpt(List<(char Label, string Text)> lines)
    {
        if (lines.Count <= Long)
            return lines;
        var middle = lines.Skip(lines.Count / 3).SkipWhile(l => l.Label != 'Q').Where(l => l.Text.Count(c => c == ' ') >= FewestSpaces).Take(LongEnough).ToList();
        for (var i = 1; i < middle.Count; i++)
        {
            if (middle[i].Label != 'N' && char.ToUpperInvariant(middle[i].Label) == char.ToUpperInvariant(middle[i - 1].Label))
                middle[i] = (char.ToLowerInvariant(middle[i].Label), middle[i].Text);
        }

        return middle;
    }

    /// <summary>Whether the marks were read beyond doubt: a text that is labelled wrongly teaches more harm than ten good ones mend.</summary>
    private static bool IsInterview(List<(char Label, string Text)> lines)
    {
        var questions = lines.Where(l => l.Label == 'Q').Select(l => l.Text).ToList();
        var answers = lines.Where(l => l.Label is 'A' or 'a').Select(l => l.Text).ToList();
        var spoken = lines.SkipWhile(l => l.Label == 'N').ToList();
        return questions.Count >= FewestTurns && answers.Count >= questions.Count * 0.75
            && spoken[0].Label == 'Q' && spoken[^1].Label != 'Q' && LastAnswer(lines) <= 3
            && !lines.Exists(l => l.Label == '?' || Label().IsMatch(l.Text))
            && spoken.Count(l => l.Label == 'N') <= spoken.Count * 0.15
            && questions.Average(q => q.Length) < answers.Average(a => a.Length) * 1.5
            && Share(questions, q => q.Contains('?', StringComparison.Ordinal)) >= 0.4
            && Share(questions, Addressing().IsMatch) >= 0.35
            && Share(answers, Speaking().IsMatch) >= 0.45
            && Share(answers, a => a.EndsWith('?')) < 0.2
            && Share(answers, a => a.Length < 45 && !".!?…\"”)".Contains(a[^1], StringComparison.Ordinal)) < 0.05;
    }

    /// <summary>Paragraphs after the last question, among which an unmarked closing note might hide.</summary>
    private static int LastAnswer(List<(char Label, string Text)> lines) => lines.AsEnumerable().Reverse().TakeWhile(l => l.Label != 'Q').Count(l => l.Label is 'A' or 'a');

    private static double Share(List<string> texts, Func<string, bool> test) => (double)texts.Count(test) / texts.Count;

    [GeneratedRegex(@"^(\p{Lu}[\w.'’-]*)(\s\p{Lu}[\w.'’-]*){0,3}:\s")]
    private static partial Regex Label();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\b(you|your|tu|te|ti|usted|vos|vous|votre|ton|ta|du|dein|ihr|euch)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Addressing();

    [GeneratedRegex(@"\b(i|my|we|our|me|yo|mi|je|mon|nous|ich|wir|mir)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Speaking();
}
