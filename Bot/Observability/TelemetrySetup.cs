using Microsoft.Extensions.Options;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace VolunteerBot.Bot.Observability;

/// <summary>Sends metrics and traces by OpenTelemetry's protocol where the settings say so, and watches for alarms always.</summary>
public static class TelemetrySetup
{
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(TelemetryOptions.Section);
        services.AddOptions<TelemetryOptions>().Bind(section, o => o.ErrorOnUnknownConfiguration = true).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TelemetryOptions>, TelemetryOptionsValidator>();
        services.AddAlarms();
        if (section[nameof(TelemetryOptions.OtlpEndpoint)] is { Length: > 0 })
            services.AddExport();
        return services;
    }

    private static void AddExport(this IServiceCollection services)
    {
        // By the container: the settings are checked before the first of these runs.
        services.AddOptions<OtlpExporterOptions>("metrics").Configure<IOptions<TelemetryOptions>>((otlp, ours) => Aim(otlp, ours.Value, "v1/metrics"));
        services.AddOptions<OtlpExporterOptions>("traces").Configure<IOptions<TelemetryOptions>>((otlp, ours) => Aim(otlp, ours.Value, "v1/traces"));
        services.AddOptions<MetricReaderOptions>("metrics").Configure<IOptions<TelemetryOptions>>(
            static (reader, ours) => reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = ours.Value.EverySeconds * 1000);
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("volunteerbot", serviceVersion: typeof(TelemetrySetup).Assembly.GetName().Version?.ToString(3)))
            .WithMetrics(metrics => metrics
                .AddMeter("VolunteerBot.*", "Npgsql", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime")
                .AddOtlpExporter("metrics", configureExporterAndMetricReader: null))
            .WithTracing(traces => traces
                .SetSampler(static provider => new ParentBasedSampler(new TraceIdRatioBasedSampler(provider.GetRequiredService<IOptions<TelemetryOptions>>().Value.TracedShare)))
                .AddSource(Tracing.SourceName)
                .AddOtlpExporter("traces", configure: null));
    }

    /// <summary>Over HTTP each signal has its own path; over gRPC there is none.</summary>
    private static void Aim(OtlpExporterOptions otlp, TelemetryOptions ours, string path)
    {
        var isHttp = ours.Protocol == OtlpKind.HttpProtobuf;
        otlp.Protocol = isHttp ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc;
        otlp.Endpoint = isHttp ? new Uri(ours.OtlpEndpoint.TrimEnd('/') + "/" + path) : new Uri(ours.OtlpEndpoint);
    }
}
