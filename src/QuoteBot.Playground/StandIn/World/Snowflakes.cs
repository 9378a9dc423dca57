namespace QuoteBot.Playground.StandIn;

/// <summary>
/// Makes Discord's ids: 42 bits of milliseconds since 2015, then bits that keep the ids of one millisecond apart and in order.
/// </summary>
internal sealed class Snowflakes(TimeProvider clock)
{
    private const long Epoch = 1420070400000;
    private const int TimeShift = 22;
    private const ulong IncrementMask = (1UL << TimeShift) - 1;

    private ulong last;
    private readonly Lock gate = new();

    public ulong Next()
    {
        lock (gate)
        {
            var start = (ulong)(clock.GetUtcNow().ToUnixTimeMilliseconds() - Epoch) << TimeShift;
            // A clock that stands still (in a test) goes on counting inside its millisecond.
            last = (last & ~IncrementMask) == start ? last + 1 : start;
            return last;
        }
    }

    public static DateTimeOffset TimeOf(ulong id) => DateTimeOffset.FromUnixTimeMilliseconds((long)(id >> TimeShift) + Epoch);
}
