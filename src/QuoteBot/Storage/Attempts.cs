namespace QuoteBot.Storage;

/// <summary>Takes a step again when another process wrote to the same interview or the same decks at the same moment.</summary>
internal static class Attempts
{
    private const int Most = 3;

    /// <summary>Takes the step, three times at most; each time it looks anew at what is there.</summary>
    public static async Task<T> MakeAsync<T>(Func<Task<T>> step)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await step();
            }
            catch (Exception fault) when (attempt < Most && fault.IsCollision())
            {
                // What the other has written is seen by the next try.
            }
        }
    }
}
