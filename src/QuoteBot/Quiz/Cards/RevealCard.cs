using Humanizer;
using QuoteBot.Chat.Commands;
using QuoteBot.Chat.Replies;
using QuoteBot.DiscordApi.Components;
using QuoteBot.DiscordApi.Ids;
using QuoteBot.DiscordApi.Messages;
using QuoteBot.DiscordApi.Text;
using QuoteBot.Game.Names;
using QuoteBot.Game.Questions;
using QuoteBot.Game.Rounds;
using QuoteBot.Parsing;
using QuoteBot.Storage.Rows;
using QuoteBot.Storage.Views;

namespace QuoteBot.Quiz.Cards;

/// <summary>What is known about a question when its answer is shown.</summary>
/// <param name="Round">The round.</param>
/// <param name="Question">The question.</param>
/// <param name="Quote">Where it is from; null when it is out of circulation by now.</param>
/// <param name="Answers">Everybody's answers.</param>
/// <param name="Gains">What the right ones brought, the most first.</param>
/// <param name="Next">When the round goes on; null when it does not, or has.</param>
internal sealed record Reveal(
    RoundRow Round, RoundQuestionRow Question, QuoteView? Quote, IReadOnlyList<RoundAnswerRow> Answers, IReadOnlyList<Gain> Gains, DateTimeOffset? Next);

/// <summary>The right answer, in the message of the question: who was right, what the others took, where the words are from.</summary>
internal static class RevealCard
{
    private const int Blocks = 10;
    private const int Named = 5;
    private const int LongestPrompt = 400;

    public static Reply.Message For(Reveal reveal) => new()
    {
        Cards =
        [
            new Embed
            {
                Color = Colour.Game,
                Description = Prose.Lines(
                [
                    QuestionCard.Heading(reveal.Question, reveal.Round.Questions),
                    Words(reveal.Question, reveal.Quote),
                    Answer(reveal.Question),
                    .. reveal.Question.Options.Select((_, index) => Share(reveal, index)),
                    Winners(reveal),
                    .. Origin(reveal.Question, reveal.Quote),
                    .. QuoteLines.Small(Outlook(reveal)),
                ]).Markdown,
            },
        ],
        Rows = [[.. Controls(reveal.Question, reveal.Quote)]],
    };

    /// <summary>A private question once it is answered.</summary>
    public static Reply.Message Private(RoundQuestionRow question, QuoteView? quote, int chosen) => new()
    {
        Update = true,
        Cards =
        [
            new Embed
            {
                Color = Colour.Game,
                Description = Prose.Lines(
                [
                    Words(question, quote),
                    chosen == question.Right ? Prose.Of($"✅ You are right: **{question.Options[chosen]}**{QuizWords.Stop(question.Options[chosen])}")
                        : Prose.Of($"❌ You took {question.Options[chosen]}{QuizWords.Stop(question.Options[chosen])}"),
                    chosen == question.Right ? Prose.Empty : Answer(question),
                    .. Origin(question, quote),
                    .. QuoteLines.Small(Prose.Of($"`/trivia` asks another.")),
                ]).Markdown,
            },
        ],
        Rows = [[.. Controls(question, quote)]],
    };

    private static Prose Words(RoundQuestionRow question, QuoteView? quote) => (question.Mode, quote) switch
    {
        (Mode.FillTheGap, _) => Prose.Of($"“{new Prose(string.Join(Prose.Of($"**{question.Options[question.Right]}**").Markdown, Pieces(question)))}”"),
        (_, null) => Prose.Of($"“{question.Words}”"),
        _ => QuoteLines.Words(quote),
    };

    private static IEnumerable<string> Pieces(RoundQuestionRow question) =>
        question.Words.Split(Gaps.Mark).Select(piece => Markdown.EscapeLine($"|{piece}|")[2..^2]);

    private static Prose Answer(RoundQuestionRow question) =>
        Prose.Of($"✅ It was **{question.Options[question.Right]}**{QuizWords.Stop(question.Options[question.Right])}");

    private static Prose Share(Reveal reveal, int option)
    {
        var (votes, all) = (reveal.Answers.Count(answer => answer.Option == option), reveal.Answers.Count);
        var full = all == 0 ? 0 : (int)Math.Round((double)Blocks * votes / all, MidpointRounding.AwayFromZero);
        var percent = all == 0 ? 0 : (int)Math.Round(100.0 * votes / all, MidpointRounding.AwayFromZero);
        var bar = new Prose($"`{new string('█', full)}{new string('░', Blocks - full)}`");
        var label = Clip.To(reveal.Question.Options[option], 80);
        return option == reveal.Question.Right ? Prose.Of($"{bar} {percent} % · **{label}** ✓") : Prose.Of($"{bar} {percent} % · {label}");
    }

    private static Prose Winners(Reveal reveal) => reveal.Question.Fate switch
    {
        Fate.Skipped when reveal.Round.Ending == Ending.Stopped => Prose.Of($"The round was stopped here, so this one does not count."),
        Fate.Skipped => Prose.Of($"Skipped: this one does not count."),
        Fate.Voided => Prose.Of($"A moderator took the points of this one back."),
        _ when reveal.Answers.Count == 0 => Prose.Of($"Nobody answered."),
        _ when reveal.Gains.Count == 0 => Prose.Of($"Nobody was right."),
        _ => Prose.Join(" · ", [.. reveal.Gains.Take(Named).Select(Winner), .. More(reveal.Gains.Count - Named)]),
    };

    private static Prose Winner(Gain gain) => gain.Streak < 2
        ? Prose.Of($"{QuizWords.Player(new UserId(gain.Player.Value))} +{gain.Points}")
        : Prose.Of($"{QuizWords.Player(new UserId(gain.Player.Value))} +{gain.Points} ({gain.Streak} in a row)");

    private static IEnumerable<Prose> More(int rest) => rest > 0 ? [Prose.Of($"and {rest} more")] : [];

    private static IEnumerable<Prose> Origin(RoundQuestionRow question, QuoteView? quote) => quote is null ? [] : QuoteLines.Small(
        question.Mode == Mode.WhoSaidIt ? Prose.Empty : QuoteLines.Speaker(quote),
        (quote.Question, quote.SpeakerRole) switch
        {
            (null, _) => Prose.Empty,
            ({ } before, Role.Interviewer) => Prose.Of($"Said after: {Clip.To(before, LongestPrompt)}"),
            ({ } prompt, _) => Prose.Of($"The question: {Clip.To(prompt, LongestPrompt)}"),
        },
        QuoteLines.Films(quote.Films),
        Prose.Of($"{QuoteLines.Origin(quote.Interview)} · {QuoteLines.Number(quote.Id)}"));

    private static Prose Outlook(Reveal reveal) => reveal switch
    {
        { Next: null } => Prose.Empty,
        { Round.Unanswered: >= Round.UnansweredLimit } => Prose.Of($"{"question".ToQuantity(reveal.Round.Unanswered, ShowQuantityAs.Words).Transform(To.SentenceCase)} without an answer: the round ends."),
        { Round: { Unanswered: > 0 } round, Question: var question } when question.Number < round.Questions =>
            Prose.Of($"One more question without an answer ends the round. The next one comes {QuizWords.When(reveal.Next.Value)}."),
        { Round: var round, Question: var question } when question.Number == round.Questions => Prose.Of($"That was the last one. The results come {QuizWords.When(reveal.Next.Value)}."),
        _ => Prose.Of($"The next one comes {QuizWords.When(reveal.Next.Value)}."),
    };

    private static IEnumerable<Component> Controls(RoundQuestionRow question, QuoteView? quote)
    {
        yield return Buttons.Plain("Report", CustomId.For("report", question.QuoteId, question.Id));
        if (quote?.Interview.Url is { } url)
        {
            yield return Button.Link("Read it ↗", url);
        }
    }
}
