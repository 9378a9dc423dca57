namespace QuoteBot.Hosting;

/// <summary>A source of chance that several threads may draw from.</summary>
internal sealed class SharedRandom(Random source) : Random
{
    private readonly Lock _gate = new();

    public override int Next()
    {
        lock (_gate)
        {
            return source.Next();
        }
    }

    public override int Next(int maxValue)
    {
        lock (_gate)
        {
            return source.Next(maxValue);
        }
    }

    public override int Next(int minValue, int maxValue)
    {
        lock (_gate)
        {
            return source.Next(minValue, maxValue);
        }
    }

    public override long NextInt64()
    {
        lock (_gate)
        {
            return source.NextInt64();
        }
    }

    public override long NextInt64(long maxValue)
    {
        lock (_gate)
        {
            return source.NextInt64(maxValue);
        }
    }

    public override long NextInt64(long minValue, long maxValue)
    {
        lock (_gate)
        {
            return source.NextInt64(minValue, maxValue);
        }
    }

    public override double NextDouble()
    {
        lock (_gate)
        {
            return source.NextDouble();
        }
    }

    public override float NextSingle()
    {
        lock (_gate)
        {
            return source.NextSingle();
        }
    }

    public override void NextBytes(byte[] buffer)
    {
        lock (_gate)
        {
            source.NextBytes(buffer);
        }
    }

    public override void NextBytes(Span<byte> buffer)
    {
        lock (_gate)
        {
            source.NextBytes(buffer);
        }
    }

    protected override double Sample() => NextDouble();
}
