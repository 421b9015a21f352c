using Microsoft.Extensions.DependencyInjection;

namespace ServicePolicy.Hosting;

/// <summary>The clock of the registered engine: the host's, else the framework's. No other code of the library reads a clock.</summary>
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
#pragma warning disable RS0030 // The one place that may read the clock.
    public static IClock Of(IServiceProvider services) => services.GetService<IClock>() ?? SystemClock.Instance;
#pragma warning restore RS0030
#endif
}
