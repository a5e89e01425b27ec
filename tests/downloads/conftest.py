import pytest
from downloads.file_server import file_server


@pytest.fixture
def server():
    with file_server() as files:
        yield files
