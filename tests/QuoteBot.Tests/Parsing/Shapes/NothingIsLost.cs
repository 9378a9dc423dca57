using System.Net;
using System.Text;
using CsCheck;
using QuoteBot.Parsing;
using QuoteBot.Parsing.Topics;

namespace QuoteBot.Tests.Parsing.Shapes;

/// <summary>
/// The same talk, shuffled and printed in every manner that tells voices apart: each paragraph comes out once, in its place, to the letter and without
/// its label, and is said by whom it was given to.
/// </summary>
public sealed class NothingIsLost
{
    private const string Asker = "Ruth Alder";
    private const string Asked = "Vito Conti";
    private const string Introduction = "Ruth Alder met the cutter Vito Conti in a room without a window.";

    private static readonly string[] Questions =
    [
        "Where did you learn to cut?", "What do you throw away first?", "Is a bad take ever of use?", "You have never worked with the same director twice. Why?", "How do you know when to stop?",
        "Who sees a first cut?", "Do you listen to music while you work?", "What was the longest night?", "And the shortest?", "What would you tell your younger self?",
    ];

    private static readonly string[] Answers =
    [
        "In a cellar, from a man who never said a word.", "Whatever I was proudest of the day before. It hurts for an hour.", "Always. Once it ended a film (laughs).", "They move away. I take it as a compliment.",
        "When the coffee runs out: that is the rule of the house.", "My sister; she hates films, and so she is honest.", "No. The cutting is the music.", "We lost a reel and found it in a tram.",
        "The one after we found it.", "Nothing. He did not listen to anybody.", "There were four of us at one table, and only one of us could see.", "It is not a matter of taste but of arithmetic.",
        "“Leave it,” he said, and I left it.", "I have kept every splice that I regret. They fill a drawer.", "The audience knows before I do.", "Nobody had asked me that before the war of the reels.",
    ];

    // What stands last and bears no label is the page's own unless it sounds like the talk: here the last words do, whatever stands before them.
    private const string LastWords = "I would do it all again, and I would throw away the same reels.";

    private static readonly InterviewReader Reader = new(Taxonomy.Empty);

    private static readonly Gen<Talk> Talks =
        from questions in Gen.Shuffle(Questions)
        from answers in Gen.Shuffle(Answers)
        from lengths in Gen.Int[1, 3].Array[5, 6]
        select Talk.Of(questions, answers, lengths);

    public static TheoryData<string> Manners => [.. Printers.Keys];

    private static Dictionary<string, Func<Talk, string>> Printers { get; } = new()
    {
        ["letters"] = talk => Plain(talk, "Q: ", "A: "),
        ["initials"] = talk => Plain(talk, "RA: ", "VC: "),
        ["surnames"] = talk => Plain(talk, "Alder: ", "Conti: "),
        ["capitals"] = talk => Plain(talk, "RUTH ALDER: ", "VITO CONTI: "),
        ["dashes after names"] = talk => Plain(talk, "Alder – ", "Conti – "),
        ["names in brackets"] = talk => Plain(talk, "[Alder] ", "[Conti] "),
        ["names before strokes"] = talk => Plain(talk, "Alder | ", "Conti | "),
        ["names in capitals without a mark"] = talk => Plain(talk, "RUTH ALDER ", "VITO CONTI "),
        ["a copied table"] = talk => Plain(talk, "Alder\t", "Conti\t"),
        ["clock before names"] = talk => Plain(talk, "[00:01:23] Ruth Alder: ", "[00:02:34] Vito Conti: "),
        ["clock after names"] = talk => Plain(talk, "Ruth Alder (00:01:23): ", "Vito Conti (00:02:34): "),
        ["names on lines of their own"] = talk => Plain(talk, "Ruth Alder\n", "Vito Conti\n"),
        ["names with notes"] = talk => Plain(talk, "Ruth Alder (The Reel): ", "Vito Conti (cutter): "),
        ["bold questions"] = talk => Plain(talk, "**", "", "**"),
        ["italic questions"] = talk => Plain(talk, "*", "", "*"),
        ["questions in headings"] = talk => Plain(talk, "### ", ""),
        ["bold labels"] = talk => Plain(talk, "**Ruth Alder:** ", "**Vito Conti:** "),
        ["dashed questions"] = talk => Plain(talk, "— ", ""),
        ["arrows before questions"] = talk => Plain(talk, "→ ", ""),
        ["questions to unfold"] = talk => Html(talk, (question, answers) => $"<details><summary>{question}</summary>" + string.Concat(answers.Select(answer => $"<p>{answer}</p>")) + "</details>"),
        ["two columns"] = talk => Html(talk, (question, answers) => $"<table><tr><td>{question}</td><td>" + string.Concat(answers.Select(answer => $"<p>{answer}</p>")) + "</td></tr></table>"),
        ["underlined questions"] = talk => Html(talk, (question, answers) => $"<p><u>{question}</u></p>" + string.Concat(answers.Select(answer => $"<p>{answer}</p>"))),
        ["dashed questions, named answers"] = talk => Plain(talk, "— ", "Conti: "),
        ["strong and a break"] = talk => Html(talk, (question, answers) => $"<p><strong>{question}</strong><br>{answers[0]}</p>" + Rest(answers)),
        ["strong paragraphs"] = talk => Html(talk, (question, answers) => $"<p><strong>{question}</strong></p><p>{answers[0]}</p>" + Rest(answers)),
        ["definition list"] = talk => Html(talk, (question, answers) => $"<dt>{question}</dt>" + string.Concat(answers.Select(answer => $"<dd>{answer}</dd>"))),
        ["classes"] = talk => Html(talk, (question, answers) => $"<p class=\"frage\">{question}</p>" + string.Concat(answers.Select(answer => $"<p class=\"antwort\">{answer}</p>"))),
        ["table"] = talk => Html(talk, (question, answers) => $"<table><tr><td><b>{question}</b></td></tr>" + string.Concat(answers.Select(answer => $"<tr><td>{answer}</td></tr>")) + "</table>"),
        ["names in strong"] = talk => Html(talk, (question, answers) => $"<p><strong>Ruth Alder:</strong> {question}</p><p><strong>Vito Conti:</strong> {answers[0]}</p>" + Rest(answers)),
        ["two breaks"] = talk => "<div>" + WebUtility.HtmlEncode(Introduction) + "<br><br>" + string.Join("<br><br>", talk.Turns.Select(turn => $"<b>{WebUtility.HtmlEncode(turn.Question)}</b><br><br>" + string.Join("<br><br>", turn.Answers.Select(WebUtility.HtmlEncode)))) + "</div>",
    };

    [Theory]
    [MemberData(nameof(Manners))]
    public void Every_paragraph_is_kept_to_the_letter_and_has_its_voice(string manner) =>
        Talks.Sample(
            talk =>
            {
                var reading = Assert.IsType<Reading.Read>(Reader.Read(Document.FromText(Printers[manner](talk))));

                Assert.Equal(Page(talk), string.Join('\n', reading.Interview.Paragraphs.Select(paragraph => Line(reading.Interview, paragraph))));
            },
            iter: 25,
            threads: 1);

    private static string Line(Interview interview, Paragraph paragraph) =>
        $"{(paragraph.Turn is { } turn ? interview.Turns[turn].Role : null)}: {paragraph.Text}";

    private static string Page(Talk talk) =>
        string.Join('\n', talk.Turns.SelectMany(turn => turn.Answers.Select(answer => $"{Role.Interviewee}: {answer}").Prepend($"{Role.Interviewer}: {turn.Question}")).Prepend($": {Introduction}"));

    private static string Plain(Talk talk, string asker, string asked, string askerEnd = "")
    {
        var text = new StringBuilder(Introduction);
        foreach (var (question, answers) in talk.Turns)
        {
            text.Append("\n\n").Append(asker).Append(question).Append(askerEnd).Append("\n\n").Append(asked).Append(answers[0]);
            foreach (var answer in answers.Skip(1))
            {
                text.Append("\n\n").Append(answer);
            }
        }

        return text.ToString();
    }

    private static string Html(Talk talk, Func<string, string[], string> turn) =>
        $"<html><body><p>{Introduction}</p>" + string.Concat(talk.Turns.Select(each => turn(WebUtility.HtmlEncode(each.Question), [.. each.Answers.Select(WebUtility.HtmlEncode).OfType<string>()]))) + "</body></html>";

    private static string Rest(string[] answers) => string.Concat(answers.Skip(1).Select(answer => $"<p>{answer}</p>"));

    /// <summary>Questions with the paragraphs of their answers.</summary>
    private sealed record Talk(IReadOnlyList<(string Question, string[] Answers)> Turns)
    {
        public static Talk Of(string[] questions, string[] answers, int[] lengths)
        {
            var (turns, used) = (new List<(string Question, string[] Answers)>(), 0);
            foreach (var (length, at) in lengths.Select((length, at) => (length, at)))
            {
                var own = answers.Skip(used).Take(length).ToArray();
                used += length;
                if (own.Length > 0)
                {
                    turns.Add((questions[at], own));
                }
            }

            turns[^1] = (turns[^1].Question, [.. turns[^1].Answers, LastWords]);
            return new Talk(turns);
        }
    }
}
