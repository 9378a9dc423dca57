using QuoteBot.Parsing.Shapes;
using QuoteBot.Parsing.Shapes.Labelled;

namespace QuoteBot.Parsing.People;

/// <summary>Two who bear one surname: where "M.A.:" asks and "Alder:" answers, and the text tells of Maria Alder, the initials are hers and the surname another's.</summary>
internal static class NamesTwice
{
    /// <summary>The names of a casting, no name given to both who ask and who are asked.</summary>
    /// <param name="casting">The speakers with their labels.</param>
    /// <param name="roles">Who asks and who is asked.</param>
    /// <param name="names">Their names.</param>
    /// <param name="known">Full names that the document tells.</param>
    public static IReadOnlyList<string> Apart(Casting casting, IReadOnlyList<Role> roles, IReadOnlyList<string> names, IEnumerable<string> known)
    {
        for (var at = 0; at < names.Count; at++)
        {
            var other = Enumerable.Range(0, names.Count).FirstOrDefault(each => each != at && roles[each] != roles[at] && names[each] == names[at] && IsInitials(casting.Speakers[each], names[at]), -1);
            if (other >= 0 && casting.Speakers[at].Label is { Length: > 2 } label && names[at].EndsWith(" " + label, StringComparison.Ordinal))
            {
                var own = known.FirstOrDefault(name => name != names[other] && name.EndsWith(" " + label, StringComparison.Ordinal)) ?? label;
                return [.. names.Select((name, each) => each == at ? own : name)];
            }
        }

        return names;
    }

    private static bool IsInitials(Speaker speaker, string name) => speaker.Label is { } label && LabelKey.AreInitials(LabelKey.Of(label).Replace(" ", "", StringComparison.Ordinal), LabelKey.Of(name));
}
