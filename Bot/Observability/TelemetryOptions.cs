using Microsoft.Extensions.Options;

namespace VolunteerBot.Bot.Observability;

/// <summary>The section <c>Telemetry</c>: where metrics and traces go.</summary>
public sealed class TelemetryOptions
{
    public const string Section = "Telemetry";

    /// <summary>An OpenTelemetry collector, or anything else that takes OTLP (Prometheus, Grafana, Jaeger …). Empty: nothing is sent.</summary>
    public string OtlpEndpoint { get; set; } = "";

    /// <summary>HttpProtobuf (usually port 4318) or Grpc (4317).</summary>
    public OtlpKind Protocol { get; set; } = OtlpKind.HttpProtobuf;

    /// <summary>Share of turns, sends and jobs that are traced, 0 to 1.</summary>
    public double TracedShare { get; set; } = 0.1;

    /// <summary>How often metrics go, in seconds, 1 to 3600.</summary>
    public int EverySeconds { get; set; } = 30;
}

/// <summary>How OTLP is spoken.</summary>
public enum OtlpKind
{
    HttpProtobuf,
    Grpc,
}

internal sealed class TelemetryOptionsValidator : IValidateOptions<TelemetryOptions>
{
    public ValidateOptionsResult Validate(string? name, TelemetryOptions options)
    {
        if (options.OtlpEndpoint.Length > 0 && (!Uri.TryCreate(options.OtlpEndpoint, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")))
            return ValidateOptionsResult.Fail($"'{TelemetryOptions.Section}:OtlpEndpoint' is '{options.OtlpEndpoint}'; it must be an address such as http://localhost:4318, or empty.");
        if (options.TracedShare is not (>= 0 and <= 1))
            return ValidateOptionsResult.Fail($"'{TelemetryOptions.Section}:TracedShare' is {options.TracedShare}; it must be from 0 to 1.");
        return options.EverySeconds is >= 1 and <= 3600
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"'{TelemetryOptions.Section}:EverySeconds' is {options.EverySeconds}; it must be from 1 to 3600.");
    }
}
