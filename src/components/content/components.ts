import Cautions from './Cautions.astro';
import Cite from './Cite.astro';
import Contact from './Contact.astro';
import Count from './Count.astro';
import Databases from './Databases.astro';
import Day from './Day.astro';
import Differences from './Differences.astro';
import Doc from './Doc.astro';
import Docs from './Docs.astro';
import Fig from './Fig.astro';
import Glossary from './Glossary.astro';
import Goals from './Goals.astro';
import GroupCounts from './GroupCounts.astro';
import GroupFigures from './GroupFigures.astro';
import GroupsExample from './GroupsExample.astro';
import Heading from './Heading.astro';
import HighestGroup from './HighestGroup.astro';
import HostPolicy from './HostPolicy.astro';
import IntervalExample from './IntervalExample.astro';
import LastSearch from './LastSearch.astro';
import Lede from './Lede.astro';
import LeftOutExample from './LeftOutExample.astro';
import Licence from './Licence.astro';
import MovementExample from './MovementExample.astro';
import NewestRanking from './NewestRanking.astro';
import ObservationStatuses from './ObservationStatuses.astro';
import Operator from './Operator.astro';
import OwnersAndTerms from './OwnersAndTerms.astro';
import PapiDimensions from './PapiDimensions.astro';
import Populations from './Populations.astro';
import PortalHost from './PortalHost.astro';
import Practices from './Practices.astro';
import RankingRules from './RankingRules.astro';
import Regimes from './Regimes.astro';
import ReleaseStatuses from './ReleaseStatuses.astro';
import RoundingExamples from './RoundingExamples.astro';
import Said from './Said.astro';
import SearchLine from './SearchLine.astro';
import SelfTestSnippets from './SelfTestSnippets.astro';
import SeriesTable from './SeriesTable.astro';
import ShareChart from './ShareChart.astro';
import ShareExample from './ShareExample.astro';
import SourceRoutes from './SourceRoutes.astro';
import StandingExample from './StandingExample.astro';
import StatusSummary from './StatusSummary.astro';
import TieExample from './TieExample.astro';
import To from './To.astro';
import Toc from './Toc.astro';
import TopicFigures from './TopicFigures.astro';
import TotalExample from './TotalExample.astro';
import Unranked from './Unranked.astro';
import Versions from './Versions.astro';

/** Every component that an MDX page may use, by its name there. */
export const contentComponents = {
  Cautions,
  Cite,
  Contact,
  Count,
  Databases,
  Day,
  Differences,
  Doc,
  Docs,
  Fig,
  Glossary,
  Goals,
  GroupCounts,
  GroupFigures,
  GroupsExample,
  Heading,
  HighestGroup,
  HostPolicy,
  IntervalExample,
  LastSearch,
  Lede,
  LeftOutExample,
  Licence,
  MovementExample,
  NewestRanking,
  ObservationStatuses,
  Operator,
  OwnersAndTerms,
  PapiDimensions,
  Populations,
  PortalHost,
  Practices,
  RankingRules,
  Regimes,
  ReleaseStatuses,
  RoundingExamples,
  Said,
  SearchLine,
  SelfTestSnippets,
  SeriesTable,
  ShareChart,
  ShareExample,
  SourceRoutes,
  StandingExample,
  StatusSummary,
  TieExample,
  To,
  Toc,
  TopicFigures,
  TotalExample,
  Unranked,
  Versions,
};
