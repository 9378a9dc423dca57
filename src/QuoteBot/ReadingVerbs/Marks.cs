namespace QuoteBot.ReadingVerbs;

/// <summary>How many of how many were right.</summary>
internal readonly record struct Tally(int Right, int Of)
{
    public static Tally operator +(Tally one, Tally other) => new(one.Right + other.Right, one.Of + other.Of);

    /// <summary>Whether one thing was right.</summary>
    public static Tally For(bool isRight) => new(isRight ? 1 : 0, 1);

    public override string ToString() => Of == 0 ? "–" : $"{100.0 * Right / Of:0.0} %";
}

/// <summary>The marks of one or several interviews.</summary>
internal sealed record Marks
{
    public int Texts { get; init; } = 1;

    public Tally Roles { get; init; }

    public Tally Question { get; init; }

    public Tally TurnsFound { get; init; }

    public Tally TurnsMade { get; init; }

    public Tally BoundariesFound { get; init; }

    public Tally BoundariesMade { get; init; }

    public Tally Speakers { get; init; }

    public Tally Title { get; init; }

    public Tally Date { get; init; }

    public Tally Interviewees { get; init; }

    public Tally Interviewer { get; init; }

    public Tally Films { get; init; }

    public Tally Publication { get; init; }

    /// <summary>Facts that were filled in, of those that the text does not tell.</summary>
    public Tally Invented { get; init; }

    /// <summary>By tenth of confidence: how many turns, how many right, the sum of their confidences.</summary>
    public IReadOnlyList<(int Turns, int Right, double Confidence)> Calibration { get; init; } = [.. Enumerable.Repeat((0, 0, 0.0), 10)];

    /// <summary>The harmonic mean of the share of gold turns that were found and the share of turns made that are right.</summary>
    public double TurnsF1 => TurnsFound.Of + TurnsMade.Of == 0 ? 0 : 2.0 * TurnsFound.Right / (TurnsFound.Of + TurnsMade.Of);

    public static Marks operator +(Marks one, Marks other) => new()
    {
        Texts = one.Texts + other.Texts,
        Roles = one.Roles + other.Roles,
        Question = one.Question + other.Question,
        TurnsFound = one.TurnsFound + other.TurnsFound,
        TurnsMade = one.TurnsMade + other.TurnsMade,
        BoundariesFound = one.BoundariesFound + other.BoundariesFound,
        BoundariesMade = one.BoundariesMade + other.BoundariesMade,
        Speakers = one.Speakers + other.Speakers,
        Title = one.Title + other.Title,
        Date = one.Date + other.Date,
        Interviewees = one.Interviewees + other.Interviewees,
        Interviewer = one.Interviewer + other.Interviewer,
        Films = one.Films + other.Films,
        Publication = one.Publication + other.Publication,
        Invented = one.Invented + other.Invented,
        Calibration = [.. one.Calibration.Zip(other.Calibration, (a, b) => (a.Turns + b.Turns, a.Right + b.Right, a.Confidence + b.Confidence))],
    };
}
