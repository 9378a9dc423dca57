namespace QuoteBot.Parsing.Shapes.Unlabelled;

/// <summary>One observation of a paragraph: which row of the weights it selects, and how much of it there is.</summary>
internal readonly record struct Feature(int Row, float Value);

/// <summary>The features of one paragraph, in memory that serves the next one too.</summary>
internal sealed class FeatureList
{
    private Feature[] _items = new Feature[256];
    private int _count;

    public ReadOnlySpan<Feature> Items => _items.AsSpan(0, _count);

    public void Clear() => _count = 0;

    public void Add(int row, float value = 1)
    {
        if (_count == _items.Length)
            Array.Resize(ref _items, _count * 2);
        _items[_count++] = new Feature(row, value);
    }
}
