namespace QuoteBot.Game.Questions;

/// <summary>Who said it? Four people, the true speaker among them.</summary>
internal static class WhoSaidIt
{
    public static Question? From(Line line, Workshop workshop, Random random)
    {
        if (!People.IsNamed(line.Author))
            return null;
        var right = workshop.People.Of(line.Author);
        if (right.IsSeveral)
            return null;
        var rivals = Rivals.For(line, right, workshop.People, random);
        if (rivals.People.Count < Question.OptionCount - 1)
            return null;
        if (Workshop.Strike(line.Text, workshop.Telltale(line, [right, .. rivals.People], [])) is not { } gapped)
            return null;
        var (options, position) = Deal.Options(right.Name, rivals.People.Select(person => person.Name), random);
        return new Question
        {
            Mode = Mode.WhoSaidIt,
            Line = line.Id,
            Words = gapped.Text,
            Options = options,
            Right = position,
            Hardness = (rivals.Nearness + Deal.Brevity(gapped.Left)) / 2,
        };
    }
}
