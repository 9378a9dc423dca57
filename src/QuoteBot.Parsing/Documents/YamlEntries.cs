using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace QuoteBot.Parsing.Documents;

/// <summary>What each key at the head of a YAML mapping holds, as texts. Read as a stream of events: no depth of nesting and no alias can make this slow or large.</summary>
internal static class YamlEntries
{
    /// <summary>Each key with its values in order.</summary>
    /// <exception cref="YamlException">The text is no YAML.</exception>
    public static Dictionary<string, List<string>> Of(Parser parser)
    {
        var entries = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        var open = new Stack<Level>();
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case MappingStart:
                    open.Push(new Level(open.TryPeek(out var outer) ? outer.Path : []) { IsMapping = true });
                    break;
                case SequenceStart when open.TryPeek(out var holder):
                    open.Push(new Level(holder.Path));
                    break;
                case MappingEnd or SequenceEnd when open.TryPop(out _) && open.TryPeek(out var back):
                    back.Key = null;
                    break;
                case Scalar scalar when open.TryPeek(out var level):
                    Read(entries, level, scalar.Value);
                    break;
            }
        }

        return entries;
    }

    private static void Read(Dictionary<string, List<string>> entries, Level level, string text)
    {
        if (level is { IsMapping: true, Key: null })
        {
            level.Key = text;
            return;
        }

        if (EntryPath.Key(level.Path) is { } key)
        {
            FrontMatter.Note(entries, key, text);
        }

        level.Key = null;
    }

    private sealed class Level(IReadOnlyList<string> outer)
    {
        public bool IsMapping { get; init; }

        public string? Key { get; set; }

        // The keys that lead here; three are enough to tell what a text is.
        public IReadOnlyList<string> Path => Key is null ? outer : outer.Count < 3 ? [.. outer, Key] : outer;
    }
}
