using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace ServicePolicy.Hosting;

/// <summary>
/// Keeps the catalog of the <see cref="ServicePolicyOptions"/>, and reloads it when they change. If a reload fails, the last good
/// catalog stays in use and <see cref="LastFailure"/> gives the reason.
/// </summary>
/// <remarks>
/// A singleton that <see cref="ServicePolicyServiceCollectionExtensions.AddServicePolicy"/> registers; inject it to show warnings or to
/// react to a reload. Safe to share between threads.
/// </remarks>
public sealed class PolicyCatalogMonitor : IDisposable
{
    private readonly IOptionsFactory<ServicePolicyOptions> _options;
    private readonly IDateTimeZoneProvider? _zones;
    private readonly IPolicyMeter? _meter;
    private readonly List<IDisposable> _listening;
    private readonly object _gate = new();
    private volatile CatalogReading? _good;
    private volatile IReadOnlyList<string>? _failure;

    private PolicyCatalogMonitor(
        IOptionsFactory<ServicePolicyOptions> options,
        IEnumerable<IOptionsChangeTokenSource<ServicePolicyOptions>> sources,
        IDateTimeZoneProvider? zones,
        IPolicyMeter? meter)
    {
        _options = options;
        _zones = zones;
        _meter = meter;
        _listening =
        [
            .. from source in sources
               where source.Name is null || source.Name == Options.DefaultName
               select ChangeToken.OnChange(source.GetChangeToken, Reload),
        ];
    }

    /// <summary>
    /// Raised after each reload, whether it succeeded or failed, on the thread that noticed the change. <see cref="LastFailure"/> tells
    /// which.
    /// </summary>
    public event EventHandler? Reloaded;

    /// <summary>The last good catalog. It is made when it is first asked for.</summary>
    /// <exception cref="OptionsValidationException">There never was one. The exception lists all errors, each with its path.</exception>
    public PolicyCatalog Catalog => Good.Catalog!;

    /// <summary>The warnings about the options of that catalog; empty if there are none.</summary>
    /// <exception cref="OptionsValidationException">
    /// There never was a catalog. The exception lists all errors, each with its path.
    /// </exception>
    public IReadOnlyList<ConfigurationProblem> Warnings => Good.Problems;

    /// <summary>The errors of the last reload, one text each; null if it succeeded or there was none.</summary>
    public IReadOnlyList<string>? LastFailure => _failure;

    private CatalogReading Good
    {
        get
        {
            if (_good is null)
            {
                lock (_gate)
                {
                    _good ??= Read();
                }
            }

            return _good;
        }
    }

    internal static PolicyCatalogMonitor Create(IServiceProvider services) => new(
        services.GetRequiredService<IOptionsFactory<ServicePolicyOptions>>(),
        services.GetServices<IOptionsChangeTokenSource<ServicePolicyOptions>>(),
        services.GetService<IDateTimeZoneProvider>(),
        services.GetService<IPolicyMeter>());

    /// <summary>Stops following changes of the options. The container calls it.</summary>
    public void Dispose() => _listening.ForEach(registration => registration.Dispose());

    private void Reload()
    {
        lock (_gate)
        {
            try
            {
                _good = Read();
                _failure = null;
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                // A source, the binder or a check of the host may throw anything; the policies in force stay.
                _failure = new EquatableList<string>(error is OptionsValidationException invalid ? invalid.Failures : [error.Message]);
                _meter?.ReloadFailed();
            }
        }

        Reloaded?.Invoke(this, EventArgs.Empty);
    }

    private CatalogReading Read()
    {
        var read = CatalogReader.Read(_options.Create(Options.DefaultName), _zones);
        return read.Catalog is not null
            ? read
            : throw new OptionsValidationException(Options.DefaultName, typeof(ServicePolicyOptions), read.Errors);
    }
}
