using QuoteBot.Parsing;

namespace QuoteBot.ReadingVerbs;

/// <summary>Marks the facts of one reading: right or wrong where the gold label has one, made up where it says that the text tells none.</summary>
internal static class FactsMarker
{
    /// <summary>Adds the marks of the facts.</summary>
    /// <param name="interview">What was read.</param>
    /// <param name="gold">The labels.</param>
    /// <param name="marks">The marks so far.</param>
    /// <param name="mistakes">Takes a line for each fact that is wrong or made up.</param>
    public static Marks Mark(Interview interview, GoldInterview gold, Marks marks, Action<string> mistakes)
    {
        var facts = new Facts(mistakes);
        return marks with
        {
            Title = facts.Mark("title", gold.Title, interview.Title, Names.HasSameWords),
            Date = facts.Mark("date", gold.Published, interview.PublishedText, string.Equals),
            Interviewees = facts.Mark("interviewees", List(gold.Interviewees), List(interview.Interviewees), Names.AreSameSets, gold.IsAmongEquals),
            Interviewer = facts.Mark("interviewer", gold.Interviewer?.Replace(", ", "; ", StringComparison.Ordinal), List(interview.Interviewers), Names.AreSameSets, gold.IsAmongEquals),
            Films = facts.Mark("films", List(gold.Films), List([.. interview.Films.Select(film => film.Title)]), Names.AreSameSets),
            Publication = facts.Mark("publication", gold.Publication, interview.Publication, Names.IsSamePlace),
            Invented = facts.Invented,
        };
    }

    private static string? List(IReadOnlyList<string>? names) => names is { Count: > 0 } ? string.Join("; ", names) : null;

    private sealed class Facts(Action<string> mistakes)
    {
        public Tally Invented { get; private set; }

        public Tally Mark(string name, string? wanted, string? got, Func<string, string, bool> same, bool isNobodys = false)
        {
            if (wanted is null)
            {
                Doubt(name, got, isNobodys);
                return default;
            }

            var isRight = same(wanted, got ?? "");
            if (!isRight)
            {
                mistakes($"{name}: {wanted} read as {(string.IsNullOrEmpty(got) ? "nothing" : got)}");
            }

            return Tally.For(isRight);
        }

        // Among equals nobody asks, and whoever is said to is not made up.
        private void Doubt(string name, string? got, bool isNobodys)
        {
            if (isNobodys)
            {
                return;
            }

            Invented += Tally.For(!string.IsNullOrEmpty(got));
            if (!string.IsNullOrEmpty(got))
            {
                mistakes($"{name}: nothing read as {got}");
            }
        }
    }
}
