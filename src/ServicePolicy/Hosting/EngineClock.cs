using Microsoft.Extensions.DependencyInjection;

namespace ServicePolicy.Hosting;

/// <summary>The clock of the registered service, the one place that reads one: the host's, else the framework's.</summary>
internal static class EngineClock
{
#if NET8_0_OR_GREATER
    public static IClock Of(IServiceProvider services) =>
        services.GetService<IClock>() ?? new TimeProviderClock(services.GetService<TimeProvider>() ?? TimeProvider.System);

    private sealed class TimeProviderClock(TimeProvider time) : IClock
    {
        public Instant GetCurrentInstant() => Instant.FromDateTimeOffset(time.GetUtcNow());
    }
#else
#pragma warning disable RS0030 // Only the registered service reads a clock: this is it.
    public static IClock Of(IServiceProvider services) => services.GetService<IClock>() ?? SystemClock.Instance;
#pragma warning restore RS0030
#endif
}
