"""The toolbox shows our algorithms in the order of the way, in the user's language."""

from collections import Counter

import pytest
from algorithms import provider_of


@pytest.fixture
def algorithms(qgis_app, client, tmp_path):
    provider = provider_of(client, tmp_path)
    return list(provider.algorithms())


def test_every_algorithm_stands_in_a_group_with_others(algorithms):
    groups = Counter(algorithm.groupId() for algorithm in algorithms)

    assert len(algorithms) > 10
    assert "" not in groups
    assert min(groups.values()) > 1
    assert len({(one.groupId(), one.group()) for one in algorithms}) == len(groups)


def test_downloads_are_not_among_requests(algorithms):
    group = {algorithm.name(): algorithm.groupId() for algorithm in algorithms}

    assert group["searchscenes"] == group["bestcover"] == "catalogue"
    assert group["submitrequest"] == group["requestsheet"] == "request"
    assert group["downloadassets"] == "download"
