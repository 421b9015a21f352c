namespace ServicePolicy.Tests.Configuration;

/// <summary>A policy file, read and made a catalogue of.</summary>
public sealed class PolicyFileTests
{
    private static PolicyCatalog Catalog => ServicePolicyJson.ReadPolicies(Written.Sound).ToCatalog();

    [Fact]
    public void ToCatalog_OfASoundFile_HasItsPromises()
    {
        var desk = WorkingCalendar.In("Europe/Helsinki").Open("Mon-Fri 08:00-16:00").Closed(HolidaySets.FinlandWithEves)
            .Closed(new HolidaySet("Inventory", HolidayRule.On(new LocalDate(2026, 12, 31)))).Closed(HolidayRule.Fixed(1, 2))
            .OpenOn(new LocalDate(2026, 12, 30), "10:00-12:00").Build();

        Catalog.Otherwise.All.Single().Policy.ShouldBe(new ContactPolicy("standard", desk,
        [
            new AcknowledgeDuty(TimeLimit.Minutes(15)),
            new EstimateDuty(TimeLimit.WorkingDays(1)),
            new CorrectEstimateDuty(TimeLimit.WorkingHours(2)),
            new UpdateDuty(UpdateCadence.Every(TimeLimit.WorkingDays(2)).AfterBrokenPromise(TimeLimit.WorkingHours(4))
                .FromAge(TimeLimit.Days(5), TimeLimit.WorkingDays(1)).FromAge(TimeLimit.Days(20), TimeLimit.WorkingDays(3))),
            new AnswerDuty(TimeLimit.WorkingHours(4)),
        ]));
    }

    [Fact]
    public void ToCatalog_OfASoundFile_WarnsOfWhatGovernsNothing()
    {
        ServicePolicyJson.ReadPolicies(Written.Sound).Check().Select(problem => problem.ToString())
            .ShouldBe(["Policies:urgent-2027: governs nothing: no rule, no default and no other policy names it."]);
    }
}
