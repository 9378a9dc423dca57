namespace QuoteBot.Game.Rounds;

/// <summary>
/// Where a round stands, and what each event makes of it. It holds no clock: <see cref="Due"/> says when something has to happen,
/// and whoever drives the round says when it did.
/// </summary>
/// <param name="Questions">How many questions the round has, from 1 on.</param>
/// <param name="Phase">What is going on.</param>
/// <param name="Number">The question at hand, from 1 on.</param>
/// <param name="Due">When the next step has to be taken; in <see cref="Phase.Finished"/> it means nothing.</param>
/// <param name="Unanswered">How many questions in a row nobody has answered.</param>
/// <param name="Ending">Why the round ends; null while it goes on.</param>
public sealed record Round(int Questions, Phase Phase, int Number, DateTimeOffset Due, int Unanswered = 0, Ending? Ending = null)
{
    /// <summary>So many questions running without an answer end a round.</summary>
    public const int UnansweredLimit = 2;

    /// <summary>A new round whose first question is due at <paramref name="first"/>.</summary>
    public static Round Start(int questions, DateTimeOffset first)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(questions, 1);
        return new Round(questions, Phase.Asking, 1, first);
    }

    /// <summary>Whether the last question went by without an answer, so that one more ends the round.</summary>
    public bool Warned => Unanswered == UnansweredLimit - 1;

    /// <summary>Whether the answers of all who play may end the question at hand early; on the first one nobody can know who else is reading.</summary>
    public bool MayRevealEarly => Phase == Phase.Open && Number > 1;

    /// <summary>Whether answers to question <paramref name="number"/> are still taken; its message may be seen before it is on record.</summary>
    public bool TakesAnswersTo(int number) => number == Number && (Phase is Phase.Asking or Phase.Open);

    /// <summary>The question's message was created: it is open until its time is up, and the reveal waits for latecomers.</summary>
    public Round Asked(DateTimeOffset created, TimeSpan allowed) =>
        From(Phase.Asking) with { Phase = Phase.Open, Due = created + allowed + QuestionTime.Grace };

    /// <summary>Nobody can tell any more whether the question was posted: the round goes on without it, and holds it against nobody.</summary>
    public Round PassOver(DateTimeOffset now) => From(Phase.Asking).GoOn(now);

    /// <summary>
    /// Somebody answered. The reveal comes at once when everybody who played an earlier question of this round has answered this one,
    /// and at least two have; the first question always has its whole time (<see cref="MayRevealEarly"/>).
    /// </summary>
    /// <param name="waitingFor">How many who answered an earlier question have not answered this one.</param>
    /// <param name="answered">How many have answered this one.</param>
    /// <param name="now">The time of the decision.</param>
    public Round Answered(int waitingFor, int answered, DateTimeOffset now) =>
        MayRevealEarly && waitingFor == 0 && answered >= 2 && now < Due ? this with { Due = now } : this;

    /// <summary>No more answers: the time is up, or everybody has answered.</summary>
    /// <param name="answers">How many answered.</param>
    public Round Close(int answers) =>
        From(Phase.Open) with { Phase = Phase.Closed, Unanswered = answers == 0 ? Unanswered + 1 : 0 };

    /// <summary>The question is given up, by right or by vote. Somebody is there, so it does not count as unanswered.</summary>
    public Round Skip(DateTimeOffset now) => From(Phase.Open) with { Phase = Phase.Closed, Unanswered = 0, Due = now };

    /// <summary>The answer has been shown.</summary>
    public Round Revealed(DateTimeOffset now) => From(Phase.Closed) with { Phase = Phase.Revealed, Due = now + QuestionTime.Pause };

    /// <summary>The pause is over: the next question, or the end.</summary>
    public Round Next(DateTimeOffset now) => From(Phase.Revealed) switch
    {
        { Unanswered: >= UnansweredLimit } => End(Rounds.Ending.Unanswered, now),
        _ => GoOn(now),
    };

    /// <summary>The round ends, whatever was going on; a finished one stays as it is.</summary>
    public Round End(Ending ending, DateTimeOffset now) => Phase switch
    {
        Phase.Ending or Phase.Finished => this,
        _ => this with { Phase = Phase.Ending, Ending = ending, Due = now },
    };

    /// <summary>The end has been told, or there is nobody to tell it to.</summary>
    public Round Finished() => this with { Phase = Phase.Finished };

    private Round GoOn(DateTimeOffset now) =>
        Number == Questions ? End(Rounds.Ending.Played, now) : this with { Phase = Phase.Asking, Number = Number + 1, Due = now };

    private Round From(Phase phase) =>
        Phase == phase ? this : throw new InvalidOperationException($"A round that is {Phase} cannot do what follows on {phase}.");
}

/// <summary>What is going on in a round.</summary>
public enum Phase
{
    /// <summary>The question is about to be posted.</summary>
    Asking,

    /// <summary>The question stands and takes answers.</summary>
    Open,

    /// <summary>No more answers are taken; the right one is about to be shown.</summary>
    Closed,

    /// <summary>The right answer is shown.</summary>
    Revealed,

    /// <summary>The end is about to be told.</summary>
    Ending,

    /// <summary>It is over.</summary>
    Finished,
}

/// <summary>Why a round ended.</summary>
public enum Ending
{
    /// <summary>Every question was played.</summary>
    Played,

    /// <summary>Two questions running had no answer.</summary>
    Unanswered,

    /// <summary>Somebody with the right to do so stopped it.</summary>
    Stopped,

    /// <summary>The channel, the message or the right to post is gone.</summary>
    Lost,
}
