namespace QuoteBot.Benchmarks.Fitting;

/// <summary>Minimises a smooth function of many variables by the limited-memory BFGS method (Nocedal 1980), with a backtracking line search.</summary>
internal sealed class Lbfgs(Func<double[], double[], double> function, int memory = 8)
{
    private readonly LinkedList<(double[] Step, double[] Change, double Scale)> _past = new();

    /// <summary>Moves <paramref name="point"/> downhill, at most <paramref name="rounds"/> times. The function fills in its gradient and returns its value.</summary>
    /// <returns>The value reached.</returns>
    public double Minimise(double[] point, int rounds)
    {
        var gradient = new double[point.Length];
        var value = function(point, gradient);
        for (var round = 0; round < rounds; round++)
        {
            var direction = Direction(gradient);
            var slope = Dot(direction, gradient);
            var (next, nextGradient, nextValue) = Search(point, value, direction, slope);
            if (nextValue >= value)
                break;
            Remember(point, next, gradient, nextGradient);
            next.CopyTo(point, 0);
            var gain = (value - nextValue) / Math.Abs(value);
            (gradient, value) = (nextGradient, nextValue);
            if (gain < 1e-6)
                break;
        }

        return value;
    }

    private (double[] Point, double[] Gradient, double Value) Search(double[] point, double value, double[] direction, double slope)
    {
        var (next, gradient) = (new double[point.Length], new double[point.Length]);
        var step = _past.Count == 0 ? 1 / Math.Sqrt(Dot(direction, direction)) : 1.0;
        for (var tries = 0; ; tries++, step /= 2)
        {
            for (var i = 0; i < point.Length; i++)
                next[i] = point[i] + (step * direction[i]);
            var reached = function(next, gradient);
            if (reached <= value + (1e-4 * step * slope) || tries == 20)
                return (next, gradient, reached);
        }
    }

    private double[] Direction(double[] gradient)
    {
        var direction = Array.ConvertAll(gradient, g => -g);
        var shares = new Stack<double>();
        for (var past = _past.Last; past is not null; past = past.Previous)
        {
            shares.Push(past.Value.Scale * Dot(past.Value.Step, direction));
            AddTo(direction, past.Value.Change, -shares.Peek());
        }

        if (_past.Last is { Value: var (step, change, scale) })
            Scale(direction, 1 / (scale * Dot(change, change)));
        for (var past = _past.First; past is not null; past = past.Next)
            AddTo(direction, past.Value.Step, shares.Pop() - (past.Value.Scale * Dot(past.Value.Change, direction)));
        return direction;
    }

    private void Remember(double[] from, double[] to, double[] gradientFrom, double[] gradientTo)
    {
        var step = to.Zip(from, (a, b) => a - b).ToArray();
        var change = gradientTo.Zip(gradientFrom, (a, b) => a - b).ToArray();
        var curvature = Dot(step, change);
        if (curvature < 1e-10)
            return;
        _past.AddLast((step, change, 1 / curvature));
        if (_past.Count > memory)
            _past.RemoveFirst();
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }

    private static void AddTo(double[] into, double[] other, double share)
    {
        for (var i = 0; i < into.Length; i++)
            into[i] += share * other[i];
    }

    private static void Scale(double[] values, double factor)
    {
        for (var i = 0; i < values.Length; i++)
            values[i] *= factor;
    }
}
