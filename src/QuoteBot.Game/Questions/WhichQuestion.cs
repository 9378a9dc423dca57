using QuoteBot.Game.Names;

namespace QuoteBot.Game.Questions;

/// <summary>Which question? Four real questions, one of which got this answer.</summary>
internal static class WhichQuestion
{
    private const int Longest = 200;
    private const int FewestWords = 4;

    public static Question? From(Line line, Workshop workshop, Random random)
    {
        if (line.Question is not { } asked || line.Part != Part.Interviewee || line.Quoted is not null)
            return null;
        var names = workshop.Telltale(line, [workshop.People.Of(line.Speaker)], []);
        if (Ask(asked, names) is not { } right || Workshop.Strike(line.Text, names) is not { } gapped)
            return null;
        var wrong = Others(line, right, names, workshop, random).Take(Question.OptionCount - 1).ToList();
        if (wrong.Count < Question.OptionCount - 1)
            return null;
        var (options, position) = Deal.Options(right, wrong, random);
        return new Question
        {
            Mode = Mode.WhichQuestion,
            Line = line.Id,
            Words = gapped.Text,
            Options = options,
            Right = position,
            Speaker = People.IsNamed(line.Speaker) ? workshop.People.Of(line.Speaker).Name : null,
            Hardness = (1 + Deal.Brevity(gapped.Left)) / 2,
        };
    }

    private static IEnumerable<string> Others(Line line, string right, Telltale names, Workshop workshop, Random random)
    {
        var questions = workshop.Library.Lines.Where(other => other.Part == Part.Interviewee).Select(other => other.Question).OfType<string>().Concat(workshop.Library.Questions)
            .Where(question => question != line.Question).Distinct(StringComparer.Ordinal);
        var tongue = Tongues.Of(right);
        return Deal.Shuffled(questions, random).Select(question => Ask(question, names)).OfType<string>().Where(question => Tongues.Of(question) == tongue)
            .Where(question => Words.Fold(question) != Words.Fold(right)).DistinctBy(Words.Fold);
    }

    // A question is what its last sentences ask; what goes before is often praise. Remarks that ask nothing are left out: beside real
    // questions they look like filling. Names are struck out of all four alike.
    private static string? Ask(string question, Telltale names)
    {
        var gapped = Gaps.Strike(Sentences.Last(question, Longest), names);
        return gapped.Left >= FewestWords && gapped.Text.AsSpan().IndexOfAny("?？؟") >= 0 ? gapped.Text : null;
    }
}
