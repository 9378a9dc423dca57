using System.Text.Json.Nodes;
using QuoteBot.Playground.StandIn.Validation;

namespace QuoteBot.Playground.StandIn.Rest;

/// <summary>Discord saying no, with its own status, code and words (topics/opcodes-and-status-codes).</summary>
internal sealed class Refusal(int status, int code, string message, JsonObject? errors = null) : Exception(message)
{
    public int Status => status;

    public int Code => code;

    public static Refusal Unauthorized => new(401, 0, "401: Unauthorized");

    public static Refusal NotFound => new(404, 0, "404: Not Found");

    public static Refusal UnknownChannel => new(404, 10003, "Unknown Channel");

    public static Refusal UnknownGuild => new(404, 10004, "Unknown Guild");

    public static Refusal UnknownMember => new(404, 10007, "Unknown Member");

    public static Refusal UnknownMessage => new(404, 10008, "Unknown Message");

    public static Refusal UnknownWebhook => new(404, 10015, "Unknown Webhook");

    public static Refusal UnknownInteraction => new(404, 10062, "Unknown interaction");

    public static Refusal UnknownCommand => new(404, 10063, "Unknown application command");

    public static Refusal UnknownPermissions => new(404, 10066, "Unknown application command permissions");

    public static Refusal TooManyCommands => new(400, 30034, "Max number of daily application command creates has been reached (200)");

    public static Refusal TooLarge => new(413, 40005, "Request entity too large");

    public static Refusal AlreadyAnswered => new(400, 40060, "Interaction has already been acknowledged.");

    public static Refusal MissingAccess => new(403, 50001, "Missing Access");

    public static Refusal NotYourMessage => new(403, 50005, "Cannot edit a message authored by another user");

    public static Refusal EmptyMessage => new(400, 50006, "Cannot send an empty message");

    public static Refusal MissingPermissions => new(403, 50013, "Missing Permissions");

    public static Refusal InvalidWebhookToken => new(401, 50027, "Invalid Webhook Token");

    public static Refusal NotJson => new(400, 50109, "The request body contains invalid JSON.");

    public static Refusal InvalidForm(Findings findings) => new(400, 50035, "Invalid Form Body", findings.ToJson());

    public static Refusal InvalidValue(string field, string code, string text)
    {
        var findings = new Findings();
        findings.At(field).Add(code, text);
        return InvalidForm(findings);
    }

    public JsonObject ToJson()
    {
        var json = new JsonObject { ["message"] = Message, ["code"] = code };
        if (errors is not null)
        {
            json["errors"] = errors.DeepClone();
        }

        return json;
    }
}
