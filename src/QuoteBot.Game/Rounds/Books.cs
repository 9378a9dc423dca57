namespace QuoteBot.Game.Rounds;

/// <summary>What becomes of a question's points.</summary>
public enum Fate
{
    /// <summary>They count.</summary>
    Counted,

    /// <summary>The question was skipped: nobody gains, and no streak grows or breaks.</summary>
    Skipped,

    /// <summary>A moderator took them back because the question was wrong; as if it had been skipped.</summary>
    Voided,
}

/// <summary>A question as it was played.</summary>
/// <param name="Number">Its place in the round, from 1 on.</param>
/// <param name="Right">The position of the right option.</param>
/// <param name="Allowed">The time for it.</param>
/// <param name="Fate">What becomes of its points.</param>
public sealed record PlayedQuestion(int Number, int Right, TimeSpan Allowed, Fate Fate = Fate.Counted);

/// <summary>One player's answer to one question.</summary>
/// <param name="Player">Who answered.</param>
/// <param name="Number">The question's place in the round.</param>
/// <param name="Option">The position of the option that was chosen.</param>
/// <param name="Taken">The time from the question's appearance to the answer.</param>
public sealed record Answer(PlayerId Player, int Number, int Option, TimeSpan Taken);

/// <summary>What a right answer brought.</summary>
/// <param name="Player">Who was right.</param>
/// <param name="Number">The question's place in the round.</param>
/// <param name="Points">Everything it brought, the streak's bonus included.</param>
/// <param name="Streak">How many right answers in a row, this one included.</param>
/// <param name="Taken">How long it took.</param>
public sealed record Gain(PlayerId Player, int Number, int Points, int Streak, TimeSpan Taken);

/// <summary>What one player has done in a round.</summary>
/// <param name="Player">Who it is.</param>
/// <param name="Points">The sum of what the right answers brought.</param>
/// <param name="Right">How many answers were right.</param>
/// <param name="Answered">How many answers counted.</param>
/// <param name="BestStreak">The longest row of right answers.</param>
/// <param name="Total">The time of all answers that counted.</param>
public sealed record Score(PlayerId Player, int Points, int Right, int Answered, int BestStreak, TimeSpan Total)
{
    /// <summary>The mean time of an answer; zero when none counted.</summary>
    public TimeSpan Mean => Answered == 0 ? TimeSpan.Zero : Total / Answered;
}

/// <summary>The books of a round: everything follows from its questions and answers, so they can be made up again at any time.</summary>
/// <param name="Scores">One score for each player, in the order of the standings.</param>
/// <param name="Gains">What each right answer brought, question by question, the most points first.</param>
public sealed record Books(IReadOnlyList<Score> Scores, IReadOnlyList<Gain> Gains)
{
    /// <summary>Makes up the books.</summary>
    /// <param name="questions">The questions that have been revealed, in any order.</param>
    /// <param name="answers">One answer at most for each player and question; those to other questions are left out.</param>
    public static Books Of(IEnumerable<PlayedQuestion> questions, IEnumerable<Answer> answers)
    {
        var played = questions.OrderBy(question => question.Number).ToList();
        var runs = answers.GroupBy(answer => answer.Player).Select(own => Run.Through(own.Key, played, own)).ToList();
        return new Books(
            [.. runs.Select(run => run.Score).OrderByDescending(score => score.Points).ThenBy(score => score.Total).ThenBy(score => score.Player.Value)],
            [.. runs.SelectMany(run => run.Gains).OrderBy(gain => gain.Number).ThenByDescending(gain => gain.Points).ThenBy(gain => gain.Taken)]);
    }

    private sealed record Run(Score Score, IReadOnlyList<Gain> Gains)
    {
        public static Run Through(PlayerId player, List<PlayedQuestion> questions, IEnumerable<Answer> answers)
        {
            var byNumber = answers.ToDictionary(answer => answer.Number);
            var gains = new List<Gain>();
            var (streak, best, answered, total) = (0, 0, 0, TimeSpan.Zero);
            foreach (var question in questions.Where(question => question.Fate == Fate.Counted))
            {
                var answer = byNumber.GetValueOrDefault(question.Number);
                streak = answer?.Option == question.Right ? streak + 1 : 0;
                best = Math.Max(best, streak);
                if (answer is null)
                    continue;
                answered++;
                total += answer.Taken;
                if (streak > 0)
                    gains.Add(Gained(answer, question, streak));
            }

            return new Run(new Score(player, gains.Sum(gain => gain.Points), gains.Count, answered, best, total), gains);
        }

        private static Gain Gained(Answer answer, PlayedQuestion question, int streak) => new(
            answer.Player, question.Number, Scoring.Points(answer.Taken, question.Allowed) + Scoring.StreakBonus(streak), streak, answer.Taken);
    }
}
