using F23.StringSimilarity;

namespace QuoteBot.Playground.StandIn;

/// <summary>Reads a typed command against what is registered.</summary>
internal static class TypedCommand
{
    private const double Alike = 0.5;

    /// <exception cref="CannotDoException">There is no such command, sub-command or option; the message says what there is.</exception>
    public static CommandCall Read(string typed, IReadOnlyList<RegisteredCommand> commands)
    {
        var slash = commands.Where(command => command.Type == 1).ToList();
        var rest = typed.Trim().TrimStart('/');
        var name = TakeWord(ref rest);
        var found = slash.Find(command => command.Name == name)
            ?? throw new CannotDoException(slash.Count == 0
                ? "The bot has no commands here."
                : $"There is no command /{name}. {Nearest(name, slash.Select(command => "/" + command.Name))}");
        var path = new List<CommandOption>();
        IReadOnlyList<CommandOption> options = found.Options;
        while (options.Any(option => option.IsSub))
        {
            var word = TakeWord(ref rest);
            path.Add(options.FirstOrDefault(option => option.Name == word) ?? throw NoSub(found, path, options, word));
            options = path[^1].Options;
        }

        var call = new CommandCall(found, path, []);
        return call with { Values = Values(rest, call) };
    }

    private static List<(string, string)> Values(string rest, CommandCall call)
    {
        var values = new List<(string, string)>();
        rest = rest.Trim();
        while (rest.Length > 0)
        {
            var colon = rest.IndexOf(':', StringComparison.Ordinal);
            var name = colon > 0 ? rest[..colon] : rest.Split(' ')[0];
            if (colon < 1 || call.Options.All(option => option.Name != name))
            {
                throw NoOption(call, name.Split(' ')[0]);
            }

            if (values.Any(value => value.Item1 == name))
            {
                throw new CannotDoException($"{call.Title} has {name} twice.");
            }

            values.Add((name, TakeValue(rest[(colon + 1)..].TrimStart(), call, out rest)));
        }

        return values;
    }

    private static string TakeValue(string text, CommandCall call, out string rest)
    {
        if (text.StartsWith('"') && text.IndexOf('"', 1) is > 0 and var close)
        {
            rest = text[(close + 1)..].TrimStart();
            return text[1..close];
        }

        var end = NextOption(text, call);
        rest = text[end..].TrimStart();
        return text[..end].TrimEnd();
    }

    // A value runs up to the next word that is an option's name with a colon. "Mad Max: Fury Road" has such a colon too, so that an
    // unknown word counts as a mistaken option only where its value follows at once.
    private static int NextOption(string text, CommandCall call)
    {
        for (var space = text.IndexOf(' ', StringComparison.Ordinal); space >= 0; space = text.IndexOf(' ', space + 1))
        {
            var word = text[(space + 1)..].Split(' ')[0];
            var colon = word.IndexOf(':', StringComparison.Ordinal);
            var name = colon > 0 ? word[..colon] : "";
            if (call.Options.Any(option => option.Name == name))
            {
                return space;
            }

            if (name.Length > 1 && name.All(char.IsAsciiLetterLower) && colon < word.Length - 1 && word[colon + 1] != '/')
            {
                throw NoOption(call, name);
            }
        }

        return text.Length;
    }

    private static CannotDoException NoOption(CommandCall call, string name) => new(call.Options.Count == 0
        ? $"{call.Title} takes no options."
        : $"{call.Title} has no option {name}. It takes {string.Join(", ", call.Options.Select(option => option.Name))}, each like {call.Options[0].Name}:value.");

    private static CannotDoException NoSub(RegisteredCommand command, List<CommandOption> path, IReadOnlyList<CommandOption> options, string word)
    {
        var title = string.Join(' ', ["/" + command.Name, .. path.Select(part => part.Name)]);
        var all = string.Join(", ", options.Select(option => $"{title} {option.Name}"));
        return new CannotDoException(word.Length == 0 ? $"{title} needs a word more: {all}." : $"There is no {title} {word}. There is {all}.");
    }

    private static string Nearest(string name, IEnumerable<string> names)
    {
        var likeness = new NormalizedLevenshtein();
        var (best, score) = names.Select(one => (one, likeness.Similarity("/" + name, one))).MaxBy(pair => pair.Item2);
        return score >= Alike ? $"Did you mean {best}?" : $"There is {string.Join(", ", names.Order())}.";
    }

    private static string TakeWord(ref string rest)
    {
        rest = rest.TrimStart();
        var end = rest.IndexOf(' ', StringComparison.Ordinal);
        var word = end < 0 ? rest : rest[..end];
        rest = end < 0 ? "" : rest[end..];
        return word;
    }
}
