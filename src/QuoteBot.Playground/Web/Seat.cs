using QuoteBot.Playground.StandIn;

namespace QuoteBot.Playground.Web;

/// <summary>One browser's view of the club: who it acts as, which channel it looks at, and what lies open in front of it.</summary>
internal sealed class Seat(FilmClub club)
{
    private readonly HashSet<ulong> dismissed = [];

    /// <summary>Happens after anything of this seat changed.</summary>
    public event Action? Changed;

    public FilmClub Club => club;

    public Person Person { get; private set; } = club.People[0];

    public Channel Channel { get; private set; } = club.Guild.General;

    /// <summary>The answer whose form lies open.</summary>
    public Exchange? Open { get; private set; }

    /// <summary>What went wrong last, for the person to read.</summary>
    public string? Notice { get; private set; }

    /// <summary>The person as they are in the channel: in the server, or alone with the bot.</summary>
    public Person Here => Channel.Guild is null ? Person.InDirectMessages : Person;

    public IEnumerable<Message> Messages => Person.Sees(Channel).Where(message => !dismissed.Contains(message.Id));

    public void ActAs(Person person)
    {
        var direct = Channel.Guild is null;
        Person = person;
        Channel = direct ? person.InDirectMessages.Home : Channel;
        Close();
    }

    public void LookAt(Channel channel)
    {
        Channel = channel;
        Close();
    }

    public void Dismiss(Message message)
    {
        dismissed.Add(message.Id);
        Changed?.Invoke();
    }

    /// <summary>Closes the form and the notice.</summary>
    public void Close()
    {
        (Open, Notice) = (null, null);
        Changed?.Invoke();
    }

    /// <summary>Does something to the bot; opens the form it answers with, and puts what goes wrong into words.</summary>
    public async Task DoAsync(Func<Person, Task<Exchange>> action)
    {
        Close();
        try
        {
            var exchange = await action(Here);
            Open = exchange.AnswerType == 9 ? exchange : null;
        }
        catch (CannotDoException problem)
        {
            Notice = problem.Message;
        }
        catch (Exception problem) when (problem is NotAnsweredException or TimeoutException)
        {
            Notice = $"The application did not respond. {problem.Message}";
        }

        Changed?.Invoke();
    }

    /// <summary>What is offered for the last option of a typed command; nothing while the line is no such command.</summary>
    public async Task<IReadOnlyList<Choice>> SuggestAsync(string typed)
    {
        try
        {
            return await Here.AutocompleteAsync(typed, Channel);
        }
        catch (Exception problem) when (problem is CannotDoException or NotAnsweredException or TimeoutException)
        {
            // Half a command is no mistake; what is wrong with a whole one is told when it is sent.
            return [];
        }
    }

    /// <summary>What the bot suggests for the option that is being typed; nothing when it does not answer.</summary>
    public async Task<IReadOnlyList<Choice>> SuggestAsync(CommandCall call)
    {
        try
        {
            return await Here.SuggestAsync(call, Channel);
        }
        catch (Exception problem) when (problem is CannotDoException or NotAnsweredException or TimeoutException)
        {
            Notice = problem.Message;
            Changed?.Invoke();
            return [];
        }
    }
}
