namespace QuoteBot.Storage;

/// <summary>Sums with pages.</summary>
internal static class Paging
{
    /// <summary>How many pages <paramref name="total"/> things fill; at least 1.</summary>
    public static int Pages(int total, int size) => Math.Max(1, (total + size - 1) / size);
}
